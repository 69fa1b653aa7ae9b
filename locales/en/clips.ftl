# Draft: not yet reviewed by a translator.
### Steps that somebody has recorded, and reading aloud.

## Reading aloud
listen-label = Listen to the text
listen-play = Listen
listen-pause = Pause
listen-stop = Stop
listen-back = Back
listen-next = Next
listen-slow = Slowly
listen-clip = Recorded voice
listen-failed = The voice stopped working. Press Listen again, or read the text.
listen-refused = The phone did not allow any sound. Press Listen again.
listen-silent = The voice does not start. Perhaps it is not on this phone. Read the text, or ask somebody to read it to you.

## Recording steps: for staff
clips-title = Recordings
clips-what = Read the steps aloud and record them. Then everybody can listen, also in languages that the phone cannot read aloud.
clips-no-activities = There are no activities to record for.
clips-count = Recorded steps: { $clips } of { $steps }
clips-outdated-count = Recordings that no longer fit: { $clips }
clips-texts = Choose a text
clips-how = Read calmly and clearly, one step at a time. A recording may be at most 3 minutes and 1 MB. Choose AAC (M4A) if you can: it plays on every phone. Opus (Ogg or WebM) is fine too.
clips-none = No recording yet
clips-made = Recorded on { $day } by { $name }. Length: { $length }.
clips-outdated = The text has changed since then. Participants no longer hear the recording. Record the step again. This is what it said:
clips-gone = The step is no longer in the text. Nobody hears the recording. This is what it said:
clips-file = Sound file
clips-save = Save the recording
clips-saved = The recording is saved.
clips-remove = Remove the recording
clips-removed = The recording is removed.
clips-record = Record
clips-record-end = Stop recording
clips-recording = Recording now. Read the text aloud.
clips-recorded = The recording is ready. Listen to it. Then save it.
clips-record-refused = The browser may not use the microphone. Allow it, or choose a sound file.
clips-record-missing = There is no microphone. Choose a sound file instead.
clips-fault-nothing = There is nothing to save. Record, or choose a sound file.
clips-fault-large = The sound file is larger than 1 MB. Record a shorter one.
clips-fault-long = The recording is longer than 3 minutes. Record a shorter one.
clips-fault-kind = We cannot use this file. It must be sound in AAC (M4A) or Opus (Ogg or WebM).
clips-fault-changed = The text changed while you were recording. Read the new text, and record again.
clips-fault-kept = The recording that was there is still there.
