# Draft: not yet reviewed by a translator.
### The roll on a phone: what waits to be sent, and rapid scanning.

roll-unsent = Weli lama dirin:
roll-tap-hint = Taabasho kasta isla markiiba telefoonka ayaa lagu kaydiyaa. Internet la'aanna way shaqaysaa.
roll-state-saved = Telefoonka ayaa lagu kaydiyay
roll-state-unkept = Boggan oo keliya ayay ku jirtaa. Ha xirin ilaa la diro.
roll-state-signed-out = Telefoonka ayaa lagu kaydiyay. Mar kale soo gal si loo diro.
roll-state-recorded = Waa la helay
roll-state-visit = Waa la helay. Koox ka dooro bogga hoostiisa.
roll-state-refused = Liiska laguma kaydin.
roll-why-closed = Liisku waa xiran yahay. La xiriir lataliyaha.
roll-why-cancelled = Kulanka waa la baajiyay.
roll-why-unknown-person = Qofkan goobtan lagama yaqaan.
roll-why-not-a-code = Kani ma aha koodka ka-qaybgale. Liiska ku calaamadee.
roll-why-passed = Koodku ma shaqaynayn markii la iskaan gareeyay. Codso inaad hadda aragto koodka telefoonka.
roll-why-revoked = Kaarka ama telefoonku hadda ma shaqeeyo.
roll-why-other = Lama qaadan karin. Mar kale calaamadee.
roll-dismiss = Waan akhriyay
roll-scan = Iskaan garee koodka ka-qaybgalayaasha
roll-scan-hint = Koodadka midba mar iskaan garee: telefoonka bogga Koodkayga, ama kaar.
roll-scan-in = Imaatin
roll-scan-out = Tagitaan
roll-scan-unknown = Liiskan kuma jiro
