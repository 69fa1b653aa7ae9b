# Draft: not yet reviewed by a translator.
### The municipality's page.

setup-saved = ተዓቂቡ።
setup-programme = ፕሮግራም
setup-participants = ተሳተፍቲ
setup-activities = ንጥፈታት
setup-occasions = ቆጸራታት ናይ ዝመጹ 7 መዓልታት
setup-staff = ሰራሕተኛታት
setup-name = ስም
setup-role = ተራ
setup-devices = ዝኣተዉ መሳርሒታት
setup-invite = ዓድሙ
setup-unassigned = ኣማኻሪ ዘይብሎም ተሳተፍቲ
setup-unassigned-what = እዚኦም ዝዕድሞም ኣማኻሪ የብሎምን። ንስኹም ክትዕድምዎም ትኽእሉ።
setup-sites = ቦታታት
setup-nobody-leads = ኣብዚ መራሒ ጉጅለ የለን።
setup-take-off = ካብዚ ኣውጽእዎ
setup-add-supervisor = መራሒ ጉጅለ ወስኹ
setup-add = ወስኹ
setup-new-staff = ሓድሽ ሰራሕተኛ
setup-name-empty = ስም ጽሓፉ።
setup-name-too-long = እቲ ስም ኣዝዩ ነዊሕ እዩ። እንተበዝሐ { $most } ፊደላት ክህልዎ ይኽእል።
setup-name-unseen = እቲ ስም ዘይረኣዩ ፊደላት ኣለዎ። ብኢድኩም ጽሓፍዎ።
setup-role-unknown = ካብቲ ዝርዝር ተራ ምረጹ።
setup-not-supervisor = ኣይሰርሐን። እቲ ሰብ መራሒ ጉጅለ ኣይኮነን፣ ወይ እቲ ቦታ ካብ ሕጂ የለን።
setup-screens = ስክሪናት
setup-screens-none = ዝተራኸበ ስክሪን የለን። መራሒ ጉጅለ ነቲ ስክሪን ኣብ ቦታኦም የራኽብዎ።
