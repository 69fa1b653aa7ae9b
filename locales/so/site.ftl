# Draft: not yet reviewed by a translator.
### Site: a supervisor's groups, the screen, the roll.

site-title = Kooxaha maanta
site-none = Weli goob ma lihid. Maamulaha weydiiso inuu goob kugu daro.
site-no-groups = Maanta koox halkan ma joogto.
site-screen = Tus shaashadda
site-roll = Liiska xaadirista
site-cancelled = Waa la baajiyay
site-count = { $here } ka mid ah { $expected } ayaa jooga

screen-scan = Koodka ku iskaan garee kamaradda telefoonka.
screen-type = Ama qor lambarrada:
screen-qr-label = QR-kood imaatinka lagu qoro
screen-time-left = Waqtiga ka haray beddelka koodka
screen-no-contact = Shaashaddu xiriir ma laha. Koodku waa laga yaabaa inuu duug yahay.

roll-title = Liiska xaadirista
roll-groups-label = Kooxaha maalintan
roll-saved = Liiska waa la kaydiyay.
roll-nothing-today = Maanta koox halkan ma joogto.
roll-nobody = Kooxdan qofna meel kuma laha.
roll-cancelled = Kulanka waa la baajiyay. Uma baahnid inaad cid calaamadayso.
roll-whole = Inta kale oo dhan way joogaan
roll-whole-hint = Waxay calaamadaysaa dhammaan dadka aan calaamad lahayn. Qofka sheegay inuusan imanayn laguma daro. Booqasho imaatinkeeda goor dambe la qoray waxay noqotaa "Soo daahid".
roll-said-in = Imaatin la qoray: { $at }
roll-said-out = Tagitaan la qoray: { $at }
roll-said-nothing = Imaatin lama qorin
roll-received = Waxaan helnay: { $at }
roll-told = Horay ayaa loo sheegay
roll-decided = Lataliyaha ayaa go'aamiyay.
roll-needs-confirmation = Waa in la xaqiijiyo
roll-confirm = Xaqiiji
roll-confirm-name = Xaqiiji imaatinka: { $name }
roll-undo = Ka saar calaamadda
roll-undo-name = Ka saar calaamadda: { $name }
roll-visits = Booqasho aan koox lahayn
roll-visits-why = Dadkan imaatinkooda waxaa la qoray iyada oo aan koox ku habboon jirin. Dooro koox.
roll-visit-group = Koox
roll-visit-place = Ku dar kooxda
roll-visit-placed = Booqashadu mar hore ayay koox leedahay.
roll-others = Liisaska maalmo kale
roll-seen-in = Shaqaalaha ayaa qoray imaatinka: { $at }
roll-seen-out = Shaqaalaha ayaa qoray tagitaanka: { $at }
