# Draft: not yet reviewed by a translator.
### My code: a participant's own code, for the staff to scan.

my-code-title = Koodkayga
my-code-show = Tus koodkayga
my-code-what = Koodka tus shaqaalaha. Marka ay iskaan gareeyaan, waxay ogaanayaan inaad halkan joogto.
my-code-label = Koodkaaga
my-code-left = Ilbiriqsi ilaa koodka xiga:
my-code-changes = Koodku mar walba wuu is beddelaa. Sidaas darteed sawir hore oo koodka ah ma shaqeeyo.
my-code-offline = Koodku internet la'aan wuu shaqeeyaa.
my-code-clock = Saacadda telefoonkaagu waxay u muuqataa inay khaldan tahay. Ka dhig waqti otomaatig ah. Haddii kale koodku internet la'aan ma shaqaynayo.
my-code-failed = Koodka lama tusi karin. Bogga mar kale fur marka aad internet hesho.

person-code-title = Koodka qof
person-code-what = Kani waa kood ka-qaybgaluhu tuso shaqaalaha. Shaqaalaha oo keliya ayaa u baahan inay iskaan gareeyaan.
person-code-nothing = Waxba ma dhicin, xog qofna ma arkaysid.
person-code-check-in = Ma rabtaa inaad imaatinka qorto? Iskaan garee koodka shaashadda goobta aad joogto.
