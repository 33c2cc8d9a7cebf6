/* Keys of profiles: what each may hold, and where it goes. */
#pragma once

#include "document/profile-reading.h"

typedef enum {
	CAD_PROFILE_OUTLET,
	CAD_PROFILE_DETECT,
	CAD_PROFILE_DATE,
	CAD_PROFILE_INLINE,
	CAD_PROFILE_RULE,
	CAD_PROFILE_TEST,
} CadProfileGroup;

/** cad_profile_read_keys: reads the keys of the group at hand, which is a @group, into @target, a
 * CadPageRule for CAD_PROFILE_RULE, otherwise a CadProfile. */
void cad_profile_read_keys(CadProfileReading *reading, GKeyFile *key_file, CadProfileGroup group,
			   void *target);
