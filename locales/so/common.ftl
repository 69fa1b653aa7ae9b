# Draft: not yet reviewed by a translator.
### What stands on every page.

save = Kaydi
send = Dir
next = Xiga
back = Dib u noqo
to-start = Bogga hore
skip-to-content = U bood qoraalka
page-kept = Waxaad eegaysaa bog la kaydiyay: { $at }. Waa laga yaabaa inuu is beddelay.
unsent-saved = Waxaa sugaya in la diro:
unsent-refused = Fiiri:

nav-label = Liiska bogagga
nav-today = Maanta
nav-schedule = Jadwal
nav-check-in = Qor imaatin
nav-instructions = Tilmaan
nav-messages = Farriimo
nav-unread =
    { $count ->
        [one] { $count } farriin cusub
       *[other] { $count } farriimood oo cusub
    }
nav-settings = Adiga iyo dejinta
nav-desk = Ka-qaybgalayaal
nav-follow-up = La socosho
nav-site = Kooxaha maanta
nav-records = Warbixinta bisha
nav-orders = Dalabyo
nav-setup = Degmada

not-found-title = Boggaas ma jiro
refused-title = Ma suurtagelin
denied-not-signed-in = Ma aadan soo gelin.
denied-not-allowed = Boggan adiga kuuma furna.
denied-not-found = Ma hayno waxa aad raadinayso. Cinwaanku waa laga yaabaa inuu khaldan yahay.
denied-bad-form = Ma aannaan akhrin karin waxa aad dirtay. Meel kasta buuxi oo mar kale isku day.
denied-too-many =
    { $minutes ->
        [one] Marar badan ayaa la isku dayay. Sug hal daqiiqo oo mar kale isku day.
       *[other] Marar badan ayaa la isku dayay. Sug { $minutes } daqiiqo oo mar kale isku day.
    }
denied-unavailable = Hadda ma suurtagelayso. Waxba lama beddelin. Wax yar ka dib mar kale isku day.

offline-title = Internet ma jiro
offline-what = Telefoonku internet ma laha. Tag meel internet leh oo mar kale isku day.
language-change = Beddel luqadda
help-title = Caawimaad
help-write = U qor lataliyahaaga
