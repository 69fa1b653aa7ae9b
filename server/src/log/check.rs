//! Whether the log is what was written: fed with the seals in their order, then with each participant's entries in
//! theirs, it names the first thing that is not right.

use super::{
    chain::START,
    seal::{Head, Seal, digest},
};
use crate::store::log::Entry;
use std::collections::{BTreeMap, HashMap};

/// What is not right. Ids are random and name nobody.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("seal {0} is missing")]
    SealMissing(i64),
    #[error("seal {0} was changed, or put in: it does not hash to what it says")]
    SealChanged(i64),
    #[error("seal {0} does not follow the seal before it: one of the two was changed, or put in")]
    SealOutOfChain(i64),
    #[error("what seal {0} holds was changed: its chains' ends are not those that it was made over")]
    HeadsChanged(i64),
    #[error("seal {0} says that it seals another number of entries than it does")]
    SealCount(i64),
    #[error("chains' ends are kept for seal {0}, which is not there")]
    SealGone(i64),
    #[error("entry {seq} of participant {participant} is missing")]
    EntryMissing { participant: String, seq: i64 },
    #[error(
        "entry {seq} of participant {participant} ({id}) is not what was written: it, or the one before it, was changed, moved or put in"
    )]
    EntryChanged { participant: String, seq: i64, id: String },
    #[error(
        "entry {seq} of participant {participant} ({id}) is not the one that seal {seal} holds: the chain was written anew"
    )]
    NotAsSealed { participant: String, seq: i64, id: String, seal: i64 },
    #[error(
        "the entries of participant {participant} end with number {last}, but seal {seal} holds number {seq}: they were removed"
    )]
    EndMissing { participant: String, last: i64, seq: i64, seal: i64 },
    #[error(
        "entry {seq} of participant {participant} ({id}) replaces an entry that is not there, or is somebody else's"
    )]
    ReplacesNone { participant: String, seq: i64, id: String },
    #[error("line {0} of the exported seals is no seal, or was changed")]
    ExportWrong(usize),
    #[error("seal {0} is not the one that was exported: the log was written anew")]
    NotAsExported(i64),
    #[error("seal {0} was exported, but is not in the log any more")]
    ExportedGone(i64),
}

/// What was walked through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub entries: i64,
    pub participants: i64,
    pub seals: i64,
    /// Entries that no seal holds yet: the end of a chain can be cut off there without a trace.
    pub unsealed: i64,
}

impl std::fmt::Display for Counts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { entries, participants, seals, unsealed } = self;
        write!(f, "{entries} entries of {participants} participants, {seals} seals, {unsealed} entries not sealed yet.")
    }
}

/// Seals that were kept elsewhere, by number.
#[derive(Clone, Debug, Default)]
pub struct Exported(BTreeMap<i64, Seal>);

impl Exported {
    /// Reads what `steg seals` wrote: a seal on each line.
    ///
    /// # Errors
    /// [`Fault::ExportWrong`] with the first line that is none.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let mut seals = BTreeMap::new();
        for (line, number) in text.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty()) {
            let seal: Seal = serde_json::from_str(line).map_err(|_| Fault::ExportWrong(number))?;
            if seal.own_hash() != seal.hash {
                return Err(Fault::ExportWrong(number));
            }
            seals.insert(seal.number, seal);
        }
        Ok(Self(seals))
    }
}

/// A walk through the log. Its memory grows with the participants, not with the entries.
#[derive(Debug, Default)]
pub struct Walk {
    exported: Exported,
    counts: Counts,
    seal: Option<Seal>,
    heads: Vec<Head>,
    /// By participant: the last sealed entry's number, and the seal.
    sealed: HashMap<String, (i64, i64)>,
    sealed_entries: i64,
    /// The entry before: participant, number, hash.
    last: Option<(String, i64, String)>,
}

/// An entry with its place in the chain, and what seals and other entries say of it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Link {
    #[sqlx(flatten)]
    pub entry: Entry,
    pub seq: i64,
    pub hash: String,
    /// The seal that holds this entry as its chain's end, and its hash there.
    pub seal: Option<i64>,
    pub sealed_hash: Option<String>,
    /// Whom the entry that it replaces is about.
    pub replaced: Option<String>,
}

/// A seal, and one of the chains' ends that it holds.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SealLink {
    #[sqlx(flatten)]
    pub seal: Seal,
    pub head_participant: Option<String>,
    pub head_seq: Option<i64>,
    pub head_hash: Option<String>,
}

impl Walk {
    pub fn against(exported: Exported) -> Self {
        Self { exported, ..Self::default() }
    }

    /// The next end of a chain that a seal holds; seals in the order of their numbers.
    pub fn seal(&mut self, link: SealLink) -> Result<(), Fault> {
        if self.seal.as_ref() != Some(&link.seal) {
            self.seal_ends()?;
            self.seal_begins(&link.seal)?;
            self.seal = Some(link.seal);
        }
        if let (Some(participant), Some(seq), Some(hash)) = (link.head_participant, link.head_seq, link.head_hash) {
            self.heads.push(Head { participant, seq, hash });
        }
        Ok(())
    }

    fn seal_begins(&mut self, seal: &Seal) -> Result<(), Fault> {
        let (number, hash) = self.seal.as_ref().map_or((0, START), |last| (last.number, last.hash.as_str()));
        if seal.number != number + 1 {
            return Err(if seal.number > number {
                Fault::SealMissing(number + 1)
            } else {
                Fault::SealChanged(seal.number)
            });
        }
        if seal.hash != seal.own_hash() {
            return Err(Fault::SealChanged(seal.number));
        }
        if seal.previous != hash {
            return Err(Fault::SealOutOfChain(seal.number));
        }
        match self.exported.0.remove(&seal.number) {
            Some(exported) if exported != *seal => Err(Fault::NotAsExported(seal.number)),
            _ => Ok(()),
        }
    }

    fn seal_ends(&mut self) -> Result<(), Fault> {
        let Some(seal) = &self.seal else { return Ok(()) };
        let mut heads = std::mem::take(&mut self.heads);
        if i64::try_from(heads.len()) != Ok(seal.heads) || digest(&mut heads) != seal.digest {
            return Err(Fault::HeadsChanged(seal.number));
        }
        for head in heads {
            let before = self.sealed.insert(head.participant, (head.seq, seal.number)).map_or(0, |(seq, _)| seq);
            self.sealed_entries += head.seq - before;
        }
        self.counts.seals += 1;
        if self.sealed_entries == seal.events { Ok(()) } else { Err(Fault::SealCount(seal.number)) }
    }

    /// After the last seal.
    pub fn seals_end(&mut self) -> Result<(), Fault> {
        self.seal_ends()?;
        match self.exported.0.first_key_value() {
            Some((number, _)) => Err(Fault::ExportedGone(*number)),
            None => Ok(()),
        }
    }

    /// The next entry: participant by participant, each from number 1 on.
    pub fn entry(&mut self, link: Link) -> Result<(), Fault> {
        let (participant, id) = (link.entry.participant.clone(), link.entry.id.clone());
        if self.last.as_ref().is_none_or(|(last, ..)| *last != participant) {
            self.participant_ends()?;
            self.counts.participants += 1;
        }
        let (number, hash) = self.last.as_ref().map_or((0, START), |(_, number, hash)| (*number, hash.as_str()));
        let seq = link.seq;
        if seq > number + 1 {
            return Err(Fault::EntryMissing { participant, seq: number + 1 });
        }
        if seq != number + 1 || link.hash != link.entry.hash(seq, hash) {
            return Err(Fault::EntryChanged { participant, seq, id });
        }
        if let (Some(seal), Some(sealed)) = (link.seal, &link.sealed_hash)
            && *sealed != link.hash
        {
            return Err(Fault::NotAsSealed { participant, seq, id, seal });
        }
        if link.entry.replaces.is_some() && link.replaced.as_ref() != Some(&participant) {
            return Err(Fault::ReplacesNone { participant, seq, id });
        }
        self.counts.entries += 1;
        self.last = Some((participant, seq, link.hash));
        Ok(())
    }

    fn participant_ends(&mut self) -> Result<(), Fault> {
        let Some((participant, last, _)) = self.last.take() else { return Ok(()) };
        match self.sealed.remove(&participant) {
            Some((seq, seal)) if seq > last => Err(Fault::EndMissing { participant, last, seq, seal }),
            _ => Ok(()),
        }
    }

    /// After the last entry.
    pub fn end(mut self) -> Result<Counts, Fault> {
        self.participant_ends()?;
        // Chains that are gone altogether; the first by id, so that two runs say the same.
        if let Some((participant, (seq, seal))) = self.sealed.into_iter().min() {
            return Err(Fault::EndMissing { participant, last: 0, seq, seal });
        }
        self.counts.unsealed = self.counts.entries - self.sealed_entries;
        Ok(self.counts)
    }
}
