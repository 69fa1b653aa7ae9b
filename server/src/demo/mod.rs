//! `steg demo`: a municipality with people, sites, activities and three weeks of occasions.

pub mod content;
