### Steps that somebody has recorded, and reading aloud.

## Reading aloud
listen-label = Lyssna på texten
listen-play = Lyssna
listen-pause = Paus
listen-stop = Stopp
listen-back = Förra
listen-next = Nästa
listen-slow = Långsamt
listen-clip = Inspelad röst
listen-failed = Rösten slutade fungera. Tryck på Lyssna igen, eller läs texten.
listen-refused = Telefonen tillät inget ljud. Tryck på Lyssna igen.
listen-silent = Rösten startar inte. Den kanske inte finns på telefonen. Läs texten, eller be någon läsa för dig.

## Recording steps: for staff
clips-title = Inspelningar
clips-what = Läs stegen högt och spela in dem. Då kan alla lyssna, också på språk som telefonen inte kan läsa upp.
clips-no-activities = Det finns inga aktiviteter att spela in för.
clips-count = Inspelade steg: { $clips } av { $steps }
clips-outdated-count = Inspelningar som inte passar längre: { $clips }
clips-texts = Välj text
clips-how = Läs lugnt och tydligt, ett steg i taget. En inspelning får vara högst 3 minuter och 1 MB. Välj AAC (M4A) om du kan: det går att spela på alla telefoner. Opus (Ogg eller WebM) går också bra.
clips-none = Ingen inspelning än
clips-made = Inspelad { $day } av { $name }. Längd: { $length }.
clips-outdated = Texten har ändrats sedan dess. Deltagarna hör inte inspelningen längre. Spela in steget igen. Så här stod det då:
clips-gone = Steget finns inte kvar i texten. Ingen hör inspelningen. Så här stod det:
clips-file = Ljudfil
clips-save = Spara inspelningen
clips-saved = Inspelningen är sparad.
clips-remove = Ta bort inspelningen
clips-removed = Inspelningen är borttagen.
clips-record = Spela in
clips-record-end = Sluta spela in
clips-recording = Nu spelas det in. Läs texten högt.
clips-recorded = Inspelningen är klar. Lyssna på den. Spara den sedan.
clips-record-refused = Webbläsaren får inte använda mikrofonen. Tillåt det, eller välj en ljudfil.
clips-record-missing = Det finns ingen mikrofon. Välj en ljudfil i stället.
clips-fault-nothing = Det finns inget att spara. Spela in, eller välj en ljudfil.
clips-fault-large = Ljudfilen är större än 1 MB. Spela in en kortare.
clips-fault-long = Inspelningen är längre än 3 minuter. Spela in en kortare.
clips-fault-kind = Vi kan inte använda filen. Den ska vara ljud i AAC (M4A) eller Opus (Ogg eller WebM).
clips-fault-changed = Texten har ändrats medan du spelade in. Läs den nya texten, och spela in igen.
clips-fault-kept = Inspelningen som fanns är kvar.
