// Debian's libxml2 is built with ICU and its headers take ICU's in. Foundation carries an ICU of
// its own: with both in one program the compiler finds two definitions of the same enumerations
// and stops. Nothing of ICU is called through libxml2 here, so its headers stay out.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/SAX2.h>
#include <libxml/HTMLparser.h>
