# Draft: not yet reviewed by a translator.
### The accessibility statement (the Swedish act 2018:1937).

statement-title = Accessibility
statement-link = Accessibility: what works and whom to tell
statement-who = { $municipality } is responsible for the app Steg. Here you read how accessible it is.
statement-goal = Everyone should be able to use the app: with a screen reader, with a keyboard, with large text, and without seeing colours. We follow the Swedish act on the accessibility of digital public services (2018:1937) and WCAG 2.2 level AA. The app meets the requirements in part.
statement-gaps = This does not work yet
statement-gap-translations = Languages other than Swedish are drafts. No translator has read them yet.
statement-gap-people = Nobody with a disability has tried the app for us yet.
statement-gap-screen = The screen at the site shows a picture for your camera. You cannot see it? Ask the supervisor to say the figures, or to write you down.
statement-tell-title = Tell us when something does not work
statement-tell-what = Is there something you cannot read or do? Tell us. You can also get the content in another way.
statement-tell = Contact us:
statement-no-contact = The municipality has not written an address here. Tell your counsellor.
statement-complain-title = If we do not help you
statement-complain = The Agency for Digital Government (Digg) checks that the act is followed. You can complain to them if we do not help you.
statement-how-title = How we have tested
statement-how = Every page is tested automatically with axe-core, on a narrow screen, with large text and from right to left. This page was reviewed on { $date }.
