# Draft: not yet reviewed by a translator.
### Steps that somebody has recorded, and reading aloud.

## Reading aloud
listen-label = Lyssna på texten
listen-play = Lyssna
listen-pause = Paus
listen-stop = Stopp
listen-back = Förra
listen-next = Nästa
listen-slow = Sakta
listen-clip = En röst läser
listen-failed = Rösten slutade. Tryck på Lyssna igen. Du kan också läsa.
listen-refused = Det gick inte att höra. Tryck på Lyssna igen.
listen-silent = Rösten startar inte. Den finns nog inte här. Läs texten. Du kan också be om hjälp.

## Recording steps: for staff
clips-title = Spela in
clips-what = Läs högt. Spela in din röst. Då kan alla lyssna.
clips-no-activities = Du kan inte spela in nu.
clips-count = Du har spelat in { $clips } av { $steps } steg
clips-outdated-count = Röster som är för gamla: { $clips }
clips-texts = Välj text
clips-how = Läs lugnt. Ta ett steg i taget. Högst 3 minuter. Högst 1 MB. AAC (M4A) är bäst. Opus går också bra.
clips-none = Ingen röst än
clips-made = { $name } läste { $day }. Tid: { $length }.
clips-outdated = Texten är ny. Rösten hörs inte mer. Spela in igen. Så stod det då:
clips-gone = Steget är borta. Rösten hörs inte. Så stod det:
clips-file = Ljud
clips-save = Spara
clips-saved = Nu är det sparat.
clips-remove = Ta bort
clips-removed = Nu är det borta.
clips-record = Spela in
clips-record-end = Sluta
clips-recording = Läs texten högt nu.
clips-recorded = Det är klart. Lyssna först. Spara sedan.
clips-record-refused = Du får inte spela in här. Säg ja till mikrofon. Du kan också välja en fil.
clips-record-missing = Det finns ingen mikrofon. Välj en fil.
clips-fault-nothing = Det finns inget ljud. Spela in först. Du kan också välja en fil.
clips-fault-large = Filen är för stor. Den får vara 1 MB. Spela in en kort fil.
clips-fault-long = Den är för lång. Högst 3 minuter. Spela in igen.
clips-fault-kind = Filen går inte att spela. Välj AAC (M4A) eller Opus.
clips-fault-changed = Texten är ny. Läs den. Spela in igen.
clips-fault-kept = Den gamla rösten är kvar.
