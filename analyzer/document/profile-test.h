/* Tests of profiles, as the file has them. */
#pragma once

#include "document/profile-reading.h"

/* Readers of the values of "file", "file-NAME", "expect" and "expect-NAME". */
void cad_profile_test_read_file(CadProfileReading *reading, void *field, const char *value);
void cad_profile_test_read_expect(CadProfileReading *reading, void *field, const char *value);

/** cad_profile_tests_check: each test must have a page, and say something of it. */
void cad_profile_tests_check(CadProfileReading *reading);
