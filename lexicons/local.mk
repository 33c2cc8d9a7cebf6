lexiconsdir = $(pkgdatadir)/lexicons
frlexiconsdir = $(lexiconsdir)/fr
outletsdir = $(lexiconsdir)/outlets
dist_frlexicons_DATA =
dist_outlets_DATA =
