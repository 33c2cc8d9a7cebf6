#include "config.h"

#include <math.h>

#include "reports/palette.h"

typedef struct {
	const char *name;
	guint light;
	guint dark;
} Colour;

/* Text colours have a contrast of at least 4.5 with the background, inks with their fill. Labels
 * alternate deep and pale, so that neighbours differ in lightness as well. No red beside green,
 * and no colour that stands for a country or a creed. */
static const Colour colours[CAD_N_ROLES] = {
	[CAD_ROLE_BACKGROUND] = {"BG", 0xffffff, 0x161a1f},
	[CAD_ROLE_TEXT] = {"FG", 0x1f2328, 0xe6e6e6},
	[CAD_ROLE_MUTED] = {"MUTED", 0x5a646e, 0xa3adb7},
	[CAD_ROLE_GRID] = {"GRID", 0xe3e6e8, 0x2f363d},
	[CAD_ROLE_OUTLET] = {"C1", 0x0072b2, 0x56b4e9},
	[CAD_ROLE_OUTLET + 1] = {"C2", 0xb35900, 0xf0a35e},
	[CAD_ROLE_OUTLET + 2] = {"C3", 0xa3427f, 0xe08fc4},
	[CAD_ROLE_OUTLET + 3] = {"C4", 0x00795c, 0x5fd3b0},
	[CAD_ROLE_OUTLET + 4] = {"C5", 0x6a4fc0, 0xb0a2f2},
	[CAD_ROLE_OUTLET + 5] = {"C6", 0x706600, 0xd9cb5c},
	[CAD_ROLE_OUTLET + 6] = {"C7", 0x8a4f3d, 0xd8a48f},
	[CAD_ROLE_LABEL] = {"L1", 0x0072b3, 0x56b4e8},
	[CAD_ROLE_LABEL + 1] = {"L2", 0xe69f00, 0xf0a35f},
	[CAD_ROLE_LABEL + 2] = {"L3", 0xa34280, 0xe08fc5},
	[CAD_ROLE_LABEL + 3] = {"L4", 0x62bda2, 0x5fd3b1},
	[CAD_ROLE_LABEL + 4] = {"L5", 0xb34700, 0xe2764a},
	[CAD_ROLE_LABEL + 5] = {"L6", 0x84b7e8, 0xc3def5},
	[CAD_ROLE_LABEL + 6] = {"L7", 0x5b4b9a, 0xa99be8},
	[CAD_ROLE_LABEL + 7] = {"L8", 0xcdb93a, 0xf0e442},
	[CAD_ROLE_OTHER] = {"OTHER", 0xb9c2cb, 0x8b949e},
	[CAD_ROLE_INK_ON_DEEP] = {"DEEP-INK", 0xfffffe, 0x10151a},
	[CAD_ROLE_INK_ON_PALE] = {"PALE-INK", 0x1f2327, 0x10151b},
	[CAD_ROLE_ZERO] = {"ZERO", 0xf3f5f7, 0x1d232a},
	[CAD_ROLE_HEAT] = {"H1", 0xdbeaf6, 0x22384d},
	[CAD_ROLE_HEAT + 1] = {"H2", 0xbfdaee, 0x294a69},
	[CAD_ROLE_HEAT + 2] = {"H3", 0x9bc7e4, 0x2f5d86},
	[CAD_ROLE_HEAT + 3] = {"H4", 0x74b1d9, 0x4c94cc},
	[CAD_ROLE_HEAT + 4] = {"H5", 0x4f99cc, 0x66aadd},
	[CAD_ROLE_HEAT + 5] = {"H6", 0x1f6bab, 0x86c0ee},
	[CAD_ROLE_HEAT + 6] = {"H7", 0x08467d, 0xaadaff},
	[CAD_ROLE_RUNG] = {"R1", 0xded5ef, 0x30274a},
	[CAD_ROLE_RUNG + 1] = {"R2", 0xcabce6, 0x43376b},
	[CAD_ROLE_RUNG + 2] = {"R3", 0xb3a0da, 0x57498d},
	[CAD_ROLE_RUNG + 3] = {"R4", 0x9c86cf, 0x8e7bd0},
	[CAD_ROLE_RUNG + 4] = {"R5", 0x6f4fb1, 0xa593df},
	[CAD_ROLE_RUNG + 5] = {"R6", 0x533394, 0xc2b3ee},
	[CAD_ROLE_RUNG + 6] = {"R7", 0x391c73, 0xe0d8fd},
	[CAD_ROLE_CATEGORY] = {"K1", 0x0072b1, 0x56b4ea},
	[CAD_ROLE_CATEGORY + 1] = {"K2", 0xb35901, 0xf0a35d},
	[CAD_ROLE_CATEGORY + 2] = {"K3", 0xa3427e, 0xe08fc3},
	[CAD_ROLE_CATEGORY + 3] = {"K4", 0x00795d, 0x5fd3af},
	[CAD_ROLE_CATEGORY + 4] = {"K5", 0x6a4fc1, 0xb0a2f3},
	[CAD_ROLE_CATEGORY + 5] = {"K6", 0x706601, 0xd9cb5d},
	[CAD_ROLE_OTHER_CATEGORY] = {"K0", 0x6e7781, 0x9aa4ae},
	[CAD_ROLE_UNKNOWN] = {"UNKNOWN", 0x9aa3ad, 0x66717c},
	[CAD_ROLE_BODY] = {"BODY", 0xeceff1, 0x262c33},
	[CAD_ROLE_LEAD] = {"LEAD", 0xd3d9de, 0x3a424b},
	[CAD_ROLE_HEADLINE] = {"HEADLINE", 0xb4bdc5, 0x55606b},
	[CAD_ROLE_REST] = {"REST", 0x8b949e, 0x8b949f},
	[CAD_ROLE_BETWEEN] = {"BETWEEN", 0xc3cad1, 0x566069},
};

/* Circle, square, triangle, diamond, triangle upside down, pentagon. */
static const guint8 marks[CAD_PALETTE_N_MARKS] = {7, 5, 9, 13, 11, 15};

guint
cad_palette_get_rgb(CadRole role, CadrageTheme theme)
{
	return theme == CADRAGE_THEME_DARK ? colours[role].dark : colours[role].light;
}

const char *
cad_palette_get_name(CadRole role)
{
	return colours[role].name;
}

CadRole
cad_palette_find(guint rgb)
{
	guint role = 0;

	while (role < CAD_N_ROLES && colours[role].light != rgb)
		role++;
	return role;
}

CadRole
cad_palette_get_outlet(guint number)
{
	return CAD_ROLE_OUTLET + number % CAD_PALETTE_N_OUTLETS;
}

guint
cad_palette_get_mark(guint number)
{
	return marks[number % CAD_PALETTE_N_MARKS];
}

CadRole
cad_palette_get_step(CadRole ramp, double part)
{
	const int last = CAD_PALETTE_N_STEPS - 1;

	return ramp + (guint)CLAMP((int)lround(part * last), 0, last);
}

CadRole
cad_palette_get_category(guint number)
{
	return number < CAD_PALETTE_N_CATEGORIES ? CAD_ROLE_CATEGORY + number
						 : CAD_ROLE_OTHER_CATEGORY;
}

/* The pale steps of a ramp are dark on a dark page, and the deep ones light. */
static CadRole
get_ink_of_step(guint step)
{
	static const CadRole inks[CAD_PALETTE_N_STEPS] = {
		CAD_ROLE_TEXT,	      CAD_ROLE_TEXT,	    CAD_ROLE_TEXT,
		CAD_ROLE_INK_ON_PALE, CAD_ROLE_INK_ON_PALE, CAD_ROLE_INK_ON_DEEP,
		CAD_ROLE_INK_ON_DEEP,
	};

	return inks[step];
}

CadRole
cad_palette_get_ink(CadRole fill)
{
	gboolean is_deep = fill != CAD_ROLE_OTHER && (fill - CAD_ROLE_LABEL) % 2 == 0;

	if (fill == CAD_ROLE_ZERO)
		return CAD_ROLE_TEXT;
	if (fill == CAD_ROLE_RUNG + 4) /* as deep in the one theme as it is pale in the other */
		return CAD_ROLE_INK_ON_DEEP;
	if (fill >= CAD_ROLE_HEAT && fill < CAD_ROLE_CATEGORY)
		return get_ink_of_step((fill - CAD_ROLE_HEAT) % CAD_PALETTE_N_STEPS);
	return is_deep ? CAD_ROLE_INK_ON_DEEP : CAD_ROLE_INK_ON_PALE;
}
