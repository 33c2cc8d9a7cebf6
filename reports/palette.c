#include "config.h"

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
cad_palette_get_ink(CadRole fill)
{
	gboolean is_deep = fill != CAD_ROLE_OTHER && (fill - CAD_ROLE_LABEL) % 2 == 0;

	return is_deep ? CAD_ROLE_INK_ON_DEEP : CAD_ROLE_INK_ON_PALE;
}
