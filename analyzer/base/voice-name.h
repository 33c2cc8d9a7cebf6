/* Names of voices and of sets of them. */
#pragma once

#include <cadrage/voice.h>

/** cad_voice_set_list_names: Returns: (transfer container) (array zero-terminated=1): every word
 * that cadrage_voice_set_from_name() knows. */
const char **cad_voice_set_list_names(void);
