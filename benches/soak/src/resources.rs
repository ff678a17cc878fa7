//! Memory and descriptors of this process, and their growth.

use std::fs;
use std::time::Duration;

/// Measures the resident memory in kilobytes, and the number of open descriptors. Returns `None` if the system has no `/proc`.
pub fn sample() -> Option<Sample> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let memory = status.lines().find_map(|line| line.strip_prefix("VmRSS:")?.split_whitespace().next()?.parse().ok())?;
    let descriptors = fs::read_dir("/proc/self/fd").ok()?.count() as u64;
    Some(Sample { memory, descriptors })
}

/// One measurement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sample {
    /// Kilobytes of resident memory.
    pub memory: u64,
    /// Open descriptors.
    pub descriptors: u64,
}

/// The time between measurements.
pub const INTERVAL: Duration = Duration::from_millis(200);

/// The medians of the three thirds of a run after its warm-up, the first fifth.
#[derive(Clone, Copy, Debug)]
pub struct Thirds {
    /// Kilobytes of resident memory.
    pub memory: [u64; 3],
    /// Open descriptors.
    pub descriptors: [u64; 3],
}

impl Thirds {
    /// Computes the thirds of these measurements. Returns `None` for fewer than ten.
    pub fn of(samples: &[Sample]) -> Option<Self> {
        let warm = samples.get(samples.len() / 5..)?;
        if warm.len() < 8 {
            return None;
        }
        let third = |index: usize| {
            let (from, to) = (warm.len() * index / 3, warm.len() * (index + 1) / 3);
            warm.get(from..to).unwrap_or_default()
        };
        let median = |index: usize, value: fn(&Sample) -> u64| {
            let mut values: Vec<u64> = third(index).iter().map(value).collect();
            values.sort_unstable();
            values.get(values.len() / 2).copied().unwrap_or(0)
        };
        let each = |value: fn(&Sample) -> u64| [median(0, value), median(1, value), median(2, value)];
        Some(Self { memory: each(|sample| sample.memory), descriptors: each(|sample| sample.descriptors) })
    }

    /// Returns the resources that grew significantly from the first to the last third: memory by more than a tenth plus 8 MB, descriptors
    /// by more than a quarter plus 16.
    pub fn growth(&self) -> Vec<String> {
        let (memory, descriptors) = (self.memory, self.descriptors);
        let mut problems = Vec::new();
        if memory[2] > memory[0] + memory[0] / 10 + 8 * 1024 {
            problems.push(format!("memory grows: {memory:?} KB"));
        }
        if descriptors[2] > descriptors[0] + descriptors[0] / 4 + 16 {
            problems.push(format!("descriptors grow: {descriptors:?}"));
        }
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn thirds(memory: impl Fn(u64) -> u64, descriptors: impl Fn(u64) -> u64) -> Thirds {
        let samples = (0..100).map(|at| Sample { memory: memory(at), descriptors: descriptors(at) });
        Thirds::of(&samples.collect::<Vec<_>>()).unwrap()
    }

    #[test]
    fn growth_is_detected_and_noise_is_not() {
        assert!(thirds(|at| 50_000 + at % 7 * 500, |at| 200 + at % 9).growth().is_empty());
        // A warm-up does not count as growth.
        assert!(thirds(|at| 50_000.min(1000 + at * 5000), |at| 200.min(at * 20)).growth().is_empty());
        assert_eq!(thirds(|at| 50_000 + at * 400, |_| 200).growth().len(), 1);
        assert_eq!(thirds(|_| 50_000, |at| 200 + at * 2).growth().len(), 1);
        assert!(Thirds::of(&[]).is_none());
    }
}
