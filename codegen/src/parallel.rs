//! Parallel map: the same work for many items, in threads if there are enough items.

use std::sync::atomic::{AtomicUsize, Ordering};

/// Applies `work` to each item and returns the results in the order of the items. Starts one thread for each `per_thread` items;
/// below two threads it starts none.
pub fn map<T: Sync, R: Send>(items: &[T], per_thread: usize, work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(items.len().div_ceil(per_thread));
    if threads < 2 {
        return items.iter().map(work).collect();
    }
    // Each thread takes the next free item: items differ in size, and fixed shares would leave threads idle.
    let next = AtomicUsize::new(0);
    let share = || {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else { return done };
            done.push((index, work(item)));
        }
    };
    let mut all: Vec<(usize, R)> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(share)).collect();
        let join = |thread: std::thread::ScopedJoinHandle<'_, _>| match thread.join() {
            Ok(done) => done,
            Err(panic) => std::panic::resume_unwind(panic),
        };
        running.into_iter().flat_map(join).collect()
    });
    all.sort_unstable_by_key(|(index, _)| *index);
    all.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::map;

    #[test]
    fn results_come_in_the_order_of_the_items() {
        let items: Vec<u32> = (0..1000).collect();
        let doubled: Vec<u32> = items.iter().map(|item| item * 2).collect();
        assert_eq!(map(&items, 1, |item| item * 2), doubled);
        assert_eq!(map(&items, 5000, |item| item * 2), doubled);
        assert_eq!(map(&[], 1, |item: &u32| *item), Vec::<u32>::new());
    }
}
