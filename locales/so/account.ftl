# Draft: not yet reviewed by a translator.
### Signing in, invitations, settings, devices.

language = Luqadda
role-participant = ka-qaybgale
role-counsellor = lataliye
role-supervisor = kormeere
role-caseworker = shaqaale bulsho (socialsekreterare)
role-administrator = maamule
level-very-easy = Aad u fudud
level-easy = Fudud
level-ordinary = Caadi

sign-in-title = Soo gal
sign-in-how = Qor koodka aad ka heshay lataliyahaaga (vägledare). Haddii aadan kood haysan, weydii lataliyahaaga.
sign-in-code = Koodkaaga
sign-in-code-hint = Waa 16 xaraf iyo lambar. Uma baahnid inaad xarriiqaha qorto.

join-title = Soo dhowow
join-for = Koodka waxaa loo sameeyay
join-not-you = Haddii aanu magacani kaaga ahayn, xir bogga oo u sheeg qofkii koodka ku siiyay.
join-button = Ku soo gal qalabkan
join-misread = Koodka ma akhrin karno. Waa 16 xaraf iyo lambar. Fiiri oo mar kale qor.
join-unknown = Koodku sax ma aha. Fiiri koodka oo mar kale qor, ama lataliyahaaga weydiiso mid cusub.
join-used = Koodka mar hore ayaa la isticmaalay. Lataliyahaaga weydiiso kood cusub.
join-expired = Koodku waa duug. Lataliyahaaga weydiiso kood cusub.

invite-title = Casuun
invite-what = Koodka waxaa lagu soo geli karaa hal qalab, hal mar. Sii oo keliya qofka saxda ah.
invite-days =
    { $days ->
        [one] Koodku wuxuu shaqaynayaa hal maalin.
       *[other] Koodku wuxuu shaqaynayaa { $days } maalmood.
    }
invite-devices =
    { $count ->
        [0] Hadda ma jiro qalab lagu soo galay.
        [one] Hadda waxaa jira hal qalab oo lagu soo galay.
       *[other] Hadda waxaa jira { $count } qalab oo lagu soo galay.
    }
invite-open = Waxaa jira kood aan la isticmaalin. Wuxuu shaqaynayaa ilaa { $until }. Haddii aad mid cusub samayso, kii hore wuu istaagayaa.
invite-make = Samee kood
invite-once = Koodku hadda oo keliya ayuu muuqdaa. Haddii uu lumo, mid cusub samee.
invite-qr = QR-kood lagu soo galo
invite-step-scan = Fur kamaradda telefoonka oo ku jeedi sawirka.
invite-step-write = Haddii ay shaqayn weydo, koodka ku qor bogga lagu soo galo.
invite-step-press = Akhri magaca oo riix badhanka.

settings-title = Adiga iyo dejinta
settings-you-are = Waxaad ku soo gashay magaca
settings-saved = Waa la kaydiyay.
settings-level = Qoraal noocee ah ayaad rabtaa?
settings-level-auto = Raac marxaladdayda barnaamijka
settings-level-now = Hadda: { $level }

devices-title = Qalabka aad ku soo gashay
devices-signed-out = Qalabka waa laga baxay.
device-this = Kan
device-unknown = Qalab aan la aqoon
device-since = La soo galay: { $date }
device-seen = La isticmaalay: { $at }
sign-out = Ka bax
sign-out-all = Meel kasta ka bax

opened-title = Yaa eegay xogtaada?
opened-why = Marka qof shaqaalaha ka mid ah uu furo xogtaada, waan qornaa. Su'aal ma qabtaa? Weydii lataliyahaaga.
opened-none = Weli qofna ma furin xogtaada.
opened-record = Boggaaga
opened-invitation = Kood ayaa laguu sameeyay
opened-attendance = Xaadiristaada

data-title = Wax kasta oo aan kaa hayno
data-what = Wax walba waxaad u soo dejisan kartaa hal fayl. Faylka waxaa loo sameeyay kombiyuutar. Lataliyahaagu wuu kaa caawin karaa akhriskiisa.
data-download = Soo dejiso faylka
opened-roll = Liiska xaadirista
