//! The file of an emulator's state.
//!
//! A thread of its own writes. It joins the changes of all calls that wait into one transaction. A call is answered after its changes are in
//! the file, so a killed process loses no answered call.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags, Result as SqlResult};
use tokio::sync::oneshot;

use crate::EmulatorError;

/// `PRAGMA application_id` of a file of this program: "AliE".
const APPLICATION: i64 = 0x416c_6945;

/// `PRAGMA user_version`: the version of the format.
const VERSION: i64 = 2;

/// The time to wait for another process that has the file open.
const BUSY: Duration = Duration::from_millis(500);

/// A collection of records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Collection {
    Objects,
    Calls,
    Notifications,
    Files,
    Grants,
    Meta,
}

impl Collection {
    const ALL: [Self; 6] = [Self::Objects, Self::Calls, Self::Notifications, Self::Files, Self::Grants, Self::Meta];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Objects => "objects",
            Self::Calls => "calls",
            Self::Notifications => "notifications",
            Self::Files => "files",
            Self::Grants => "grants",
            Self::Meta => "meta",
        }
    }
}

/// The records of a file, by collection and key.
pub(crate) type Records = BTreeMap<Collection, Vec<(String, String)>>;

/// An instruction for the thread that writes.
enum Job {
    Put(Collection, String, String),
    Delete(Collection, String),
    Clear(Collection),
    /// Reports the end of all earlier instructions.
    Flush(oneshot::Sender<Result<(), String>>),
}

/// The file of an emulator.
pub(super) struct File {
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl File {
    /// Opens a file, or creates it. Returns its records.
    ///
    /// # Errors
    /// Returns an error if the file is not a file of this program, if it is damaged, or if another process has it open. It is then unchanged.
    pub(super) fn open(path: &Path) -> Result<(Self, Records), EmulatorError> {
        let failed = |problem: String| EmulatorError::new(format!("the data file {}: {problem}", path.display()));
        let is_new = std::fs::metadata(path).map_or(true, |about| about.len() == 0);
        // A connection that cannot write checks the file first.
        let records = if is_new { Records::new() } else { checked(path).map_err(failed)? };
        let connection = prepare(path, is_new).map_err(|error| failed(problem(&error)))?;
        let (jobs, received) = channel();
        let thread = std::thread::Builder::new().name("alipay-emulator-data".into()).spawn(move || write(connection, &received));
        let thread = thread.map_err(|error| failed(format!("cannot start a thread: {error}")))?;
        Ok((Self { jobs: Some(jobs), thread: Some(thread) }, records))
    }

    /// Stores a record.
    pub(super) fn put(&self, collection: Collection, key: impl Into<String>, value: impl Into<String>) {
        self.job(Job::Put(collection, key.into(), value.into()));
    }

    /// Removes a record.
    pub(super) fn delete(&self, collection: Collection, key: impl Into<String>) {
        self.job(Job::Delete(collection, key.into()));
    }

    /// Removes all records of a collection.
    pub(super) fn clear(&self, collection: Collection) {
        self.job(Job::Clear(collection));
    }

    /// Waits until all earlier changes are on disk.
    ///
    /// # Errors
    /// Returns the error of the database. None of the changes since the last success is then certain.
    pub(super) async fn flush(&self) -> Result<(), String> {
        let (done, finished) = oneshot::channel();
        self.job(Job::Flush(done));
        finished.await.unwrap_or_else(|_| Err("the data file is closed".to_owned()))
    }

    fn job(&self, job: Job) {
        if let Some(jobs) = &self.jobs {
            // The thread ends only after the sender is dropped.
            let _ = jobs.send(job);
        }
    }
}

impl Drop for File {
    fn drop(&mut self) {
        drop(self.jobs.take());
        if let Some(thread) = self.thread.take() {
            // The thread has already printed its panic message.
            let _ = thread.join();
        }
    }
}

/// Opens a file for writing. No other process can open it then.
fn prepare(path: &Path, is_new: bool) -> SqlResult<Connection> {
    let connection = Connection::open(path)?;
    connection.busy_timeout(BUSY)?;
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    // The log is written with each transaction. A crash of the machine can lose the last calls, a killed process none.
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "NORMAL")?;
    if is_new {
        connection.pragma_update(None, "application_id", APPLICATION)?;
        connection.pragma_update(None, "user_version", VERSION)?;
        connection.execute_batch(
            "CREATE TABLE records (collection TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, checksum INTEGER NOT NULL,
             PRIMARY KEY (collection, key)) WITHOUT ROWID;",
        )?;
    }
    // Takes the lock.
    connection.execute_batch("BEGIN IMMEDIATE; COMMIT;")?;
    Ok(connection)
}

/// Reads the records of a file without changing it.
fn checked(path: &Path) -> Result<Records, String> {
    let foreign = || "it is not a data file of alipay-emulator; name another file, or remove it".to_owned();
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(|error| problem(&error))?;
    let pragma = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    connection.busy_timeout(BUSY).map_err(|error| problem(&error))?;
    match (pragma("application_id").map_err(|error| problem(&error))?, pragma("user_version")) {
        (APPLICATION, Ok(VERSION)) => {}
        (APPLICATION, Ok(version)) => {
            return Err(format!("its format has version {version}; expected {VERSION}; name another file, or remove it"));
        }
        (APPLICATION, Err(error)) => return Err(problem(&error)),
        _ => return Err(foreign()),
    }
    let verdict: String =
        connection.pragma_query_value(None, "integrity_check", |row| row.get(0)).map_err(|error| problem(&error))?;
    if verdict != "ok" {
        return Err(damaged(verdict.lines().next().unwrap_or_default()));
    }
    read(&connection).map_err(|error| problem(&error))?.ok_or_else(|| damaged("a checksum differs"))
}

fn damaged(detail: &str) -> String {
    format!("it is damaged ({detail}); restore a copy, or remove it")
}

/// Describes an error of the database.
fn problem(error: &rusqlite::Error) -> String {
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => "it is not a data file of alipay-emulator; name another file, or remove it".to_owned(),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            "another process has it open; stop that emulator, or name another file".to_owned()
        }
        Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied | ErrorCode::ReadOnly) => {
            format!("it cannot be opened: {error}")
        }
        Some(ErrorCode::DiskFull) => "the disk is full".to_owned(),
        _ => damaged(&error.to_string()),
    }
}

/// Returns the records. Returns `None` if a checksum differs.
fn read(connection: &Connection) -> SqlResult<Option<Records>> {
    let mut statement = connection.prepare("SELECT collection, key, value, checksum FROM records ORDER BY collection, key")?;
    let mut rows = statement.query([])?;
    let mut records = Records::new();
    while let Some(row) = rows.next()? {
        let (collection, key, value): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        if row.get::<_, u32>(3)? != checksum(&collection, &key, &value) {
            return Ok(None);
        }
        if let Some(collection) = Collection::ALL.into_iter().find(|known| known.name() == collection) {
            records.entry(collection).or_default().push((key, value));
        }
    }
    Ok(Some(records))
}

/// Returns the checksum of a record. The database itself does not notice a changed value.
fn checksum(collection: &str, key: &str, value: &str) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    for part in [collection, key, value] {
        hasher.update(part.as_bytes());
        hasher.update(&[0]);
    }
    hasher.finalize()
}

/// Executes instructions until the file is dropped.
fn write(mut connection: Connection, jobs: &Receiver<Job>) {
    while let Ok(first) = jobs.recv() {
        let mut batch = vec![first];
        batch.extend(jobs.try_iter());
        let (flushes, changes): (Vec<Job>, Vec<Job>) = batch.into_iter().partition(|job| matches!(job, Job::Flush(_)));
        let result = if changes.is_empty() { Ok(()) } else { commit(&mut connection, &changes).map_err(|error| problem(&error)) };
        for job in flushes {
            if let Job::Flush(done) = job {
                // The call was given up.
                let _ = done.send(result.clone());
            }
        }
    }
}

fn commit(connection: &mut Connection, jobs: &[Job]) -> SqlResult<()> {
    let transaction = connection.transaction()?;
    {
        let mut put = transaction.prepare_cached("INSERT OR REPLACE INTO records VALUES (?1, ?2, ?3, ?4)")?;
        let mut delete = transaction.prepare_cached("DELETE FROM records WHERE collection = ?1 AND key = ?2")?;
        let mut clear = transaction.prepare_cached("DELETE FROM records WHERE collection = ?1")?;
        for job in jobs {
            match job {
                Job::Put(collection, key, value) => {
                    let name = collection.name();
                    put.execute((name, key, value, checksum(name, key, value)))?;
                }
                Job::Delete(collection, key) => drop(delete.execute((collection.name(), key))?),
                Job::Clear(collection) => drop(clear.execute([collection.name()])?),
                Job::Flush(_) => {}
            }
        }
    }
    transaction.commit()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> std::path::PathBuf {
        let folder = std::env::temp_dir().join(format!("alipay-emulator-storage-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        folder
    }

    fn block_on<T>(future: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
    }

    fn filled(path: &Path) {
        let (storage, records) = File::open(path).unwrap();
        assert!(records.is_empty());
        for number in 0..200 {
            storage.put(Collection::Objects, format!("{number:04}"), format!("{{\"number\":{number}}}"));
        }
        storage.put(Collection::Meta, "clock", "{}");
        storage.delete(Collection::Objects, "0007");
        block_on(storage.flush()).unwrap();
    }

    #[test]
    fn records_survive() {
        let path = folder("survive").join("data");
        filled(&path);
        let (storage, records) = File::open(&path).unwrap();
        assert_eq!(records[&Collection::Objects].len(), 199);
        assert_eq!(records[&Collection::Meta], [("clock".to_owned(), "{}".to_owned())]);
        storage.clear(Collection::Objects);
        block_on(storage.flush()).unwrap();
        drop(storage);
        let (_, records) = File::open(&path).unwrap();
        assert!(!records.contains_key(&Collection::Objects));
    }

    #[test]
    fn a_foreign_file_is_refused_and_unchanged() {
        let folder = folder("foreign");
        let path = folder.join("notes.txt");
        std::fs::write(&path, "shopping list").unwrap();
        let error = File::open(&path).err().unwrap().to_string();
        assert!(error.contains("notes.txt") && error.contains("not a data file of alipay-emulator"), "{error}");
        assert_eq!(std::fs::read(&path).unwrap(), b"shopping list");

        let path = folder.join("other.sqlite");
        Connection::open(&path).unwrap().execute_batch("CREATE TABLE other (a INTEGER)").unwrap();
        let before = std::fs::read(&path).unwrap();
        let error = File::open(&path).err().unwrap().to_string();
        assert!(error.contains("not a data file of alipay-emulator"), "{error}");
        assert_eq!(std::fs::read(&path).unwrap(), before);
    }

    #[test]
    fn a_damaged_file_is_refused_and_unchanged() {
        let path = folder("damaged").join("data");
        filled(&path);
        let whole = std::fs::read(&path).unwrap();
        let (_, intact) = File::open(&path).unwrap();
        let mut refused = 0;
        for step in 0..64 {
            let mut bytes = whole.clone();
            let at = step * whole.len() / 64;
            for byte in &mut bytes[at..(at + 16).min(whole.len())] {
                *byte ^= 0x55;
            }
            std::fs::write(&path, &bytes).unwrap();
            match File::open(&path) {
                Err(error) => {
                    refused += 1;
                    let error = error.to_string();
                    assert!(error.contains("damaged") || error.contains("not a data file"), "{error}");
                    assert_eq!(std::fs::read(&path).unwrap(), bytes);
                }
                // The damage is in a part that holds no data.
                Ok((_, records)) => assert_eq!(records, intact, "{at}"),
            }
        }
        assert!(refused > 0);
        for length in [1, 100, whole.len() / 2, whole.len() - 1] {
            std::fs::write(&path, &whole[..length]).unwrap();
            let error = File::open(&path).err().unwrap().to_string();
            assert!(error.contains("damaged") || error.contains("not a data file"), "{error}");
            assert_eq!(std::fs::read(&path).unwrap(), &whole[..length]);
        }
    }

    #[test]
    fn a_file_is_opened_once() {
        let path = folder("once").join("data");
        let (_first, _) = File::open(&path).unwrap();
        let error = File::open(&path).err().unwrap().to_string();
        assert!(error.contains("another process has it open"), "{error}");
    }
}
