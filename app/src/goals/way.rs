//! A participant's way through the programme: her stage, the areas, and how far she is with each milestone.

use super::{Marked, Progress};
use crate::programme::{Area, Goal, Milestone, Programme, Stage};
use chrono::{DateTime, Utc};

/// Where a participant is, as she herself reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// All stages in their order; none when the programme has none.
    pub stages: Vec<Stage>,
    /// The place of hers among them. `None`: nobody has said yet.
    pub here: Option<usize>,
    pub areas: Vec<AreaGoals>,
}

/// One area at her stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaGoals {
    pub area: Area,
    /// What to reach at her stage, if the programme says something.
    pub goal: Option<Goal>,
    /// The milestones of that goal.
    pub steps: Vec<Step>,
    /// What she reached in this area at other stages.
    pub before: Vec<Step>,
}

/// A milestone, and how far she is with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub milestone: Milestone,
    pub progress: Progress,
    /// When that was marked, if somebody did.
    pub marked_at: Option<DateTime<Utc>>,
}

impl Way {
    /// The way of somebody at this stage for whom this was marked.
    ///
    /// A mark for a milestone that the programme no longer has is passed over, and so is a stage that it does not know.
    pub fn new(programme: &Programme, stage: Option<&str>, marked: &[Marked]) -> Self {
        let here = stage.and_then(|stage| programme.stages.iter().position(|known| known.key == stage));
        let step = |milestone: &Milestone| {
            let mark = marked.iter().find(|mark| mark.key == milestone.key);
            Step {
                milestone: milestone.clone(),
                progress: mark.map(|mark| mark.progress).unwrap_or_default(),
                marked_at: mark.map(|mark| mark.marked_at),
            }
        };
        let is_here = |goal: &Goal| here.is_some_and(|at| programme.stages[at].key == goal.stage);
        let areas = programme.areas.iter().map(|area| {
            let goals = || programme.goals.iter().filter(|goal| goal.area == area.key);
            let goal = goals().find(|goal| is_here(goal)).cloned();
            let before = goals().filter(|goal| !is_here(goal)).flat_map(|goal| &goal.milestones).map(step);
            AreaGoals {
                area: area.clone(),
                steps: goal.iter().flat_map(|goal| &goal.milestones).map(step).collect(),
                goal,
                before: before.filter(|step| step.progress == Progress::Reached).collect(),
            }
        });
        // An area with nothing to say is left out; where there are no stages, the areas themselves are what there is.
        let says = |area: &AreaGoals| area.goal.is_some() || !area.before.is_empty() || programme.stages.is_empty();
        Self { areas: areas.filter(says).collect(), stages: programme.stages.clone(), here }
    }

    /// Her stage.
    pub fn stage(&self) -> Option<&Stage> {
        self.here.and_then(|here| self.stages.get(here))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn programme(text: &str) -> Programme {
        Programme::parse(text).unwrap()
    }

    fn eskilstuna() -> Programme {
        programme(include_str!("../../../server/programmes/eskilstuna.toml"))
    }

    fn marked(key: &str, progress: Progress) -> Marked {
        Marked { key: key.to_owned(), progress, marked_at: DateTime::default(), by: "Karin".to_owned() }
    }

    #[test]
    fn what_nobody_has_marked_is_to_come() {
        let way = Way::new(&eskilstuna(), Some("orange"), &[marked("orange.language.spoken", Progress::UnderWay)]);
        assert_eq!((way.stage().unwrap().key.as_str(), way.areas.len()), ("orange", 5));
        let progress: Vec<_> = way.areas[0].steps.iter().map(|step| step.progress).collect();
        assert_eq!(progress, [Progress::UnderWay, Progress::ToCome, Progress::ToCome]);
    }

    #[test]
    fn what_was_reached_before_is_kept_and_what_was_begun_is_not() {
        let marks = [
            marked("orange.language.spoken", Progress::Reached),
            marked("orange.language.written", Progress::UnderWay),
            marked("orange.language.gone", Progress::Reached),
        ];
        let way = Way::new(&eskilstuna(), Some("yellow"), &marks);
        let before: Vec<_> = way.areas[0].before.iter().map(|step| step.milestone.key.as_str()).collect();
        assert_eq!(before, ["orange.language.spoken"]);
    }

    #[test]
    fn nobody_is_at_a_stage_that_the_programme_does_not_have() {
        for stage in [None, Some("purple")] {
            let way = Way::new(&eskilstuna(), stage, &[]);
            assert_eq!((way.here, way.areas.len(), way.stages.len()), (None, 0, 5));
        }
    }

    #[test]
    fn a_programme_without_stages_has_its_areas() {
        let national = programme(include_str!("../../../server/programmes/national.toml"));
        let way = Way::new(&national, Some("orange"), &[]);
        assert_eq!((way.here, way.stages.len(), way.areas.len()), (None, 0, national.areas.len()));
    }
}
