/* What libFuzzer and replay.c call: one input, any bytes; a fault is an abort. */
#pragma once

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
