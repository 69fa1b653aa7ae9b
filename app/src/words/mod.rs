//! Words of the trade: a word of an activity with its picture, her own list of them, and a small practice.

pub mod api;
pub mod desk;
mod error;
pub mod goals;
mod mark;
mod page;
mod port;
mod practice;
mod practice_page;
pub mod setup_page;
mod word;

pub use error::WordsError;
pub use mark::{Run, gap, mark};
pub use page::{ActivityWordsPage, MyWordsPage, ToMyWords, ToWords, WordPage, marked};
pub use port::{Chapter, Entry, Mine, Practice, Score, Vocabulary};
pub use practice::{Candidate, FEWEST, LONGEST, Past, Question, Round, round};
pub use practice_page::PracticePage;
pub use word::{Draft, Word, WordKey};
