//! The check of a running emulator, without an HTTP client, so that it starts fast.

use std::io::{Read as _, Write as _};
use std::net::{TcpStream, ToSocketAddrs as _};
use std::time::Duration;

use super::failure::Failure;

const TIMEOUT: Duration = Duration::from_secs(3);

/// The length of `HTTP/1.1 200`.
const STATUS_LENGTH: u64 = 12;

/// Requests the health of an emulator. Returns an error unless it answers with status 200.
pub(crate) fn check(url: &str) -> Result<(), Failure> {
    let invalid =
        || Failure::setting(format!("`{url}` is not the address of an emulator; expected one such as http://127.0.0.1:8080"));
    let rest = url.strip_prefix("http://").ok_or_else(invalid)?;
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let has_port = host.rsplit_once(':').is_some_and(|(name, _)| !name.contains(':') || name.ends_with(']'));
    let target = if has_port { host.to_owned() } else { format!("{host}:80") };
    let unreachable = |error: &dyn std::fmt::Display| Failure::running(format!("{url} cannot be reached: {error}"));
    let mut addresses = target.to_socket_addrs().map_err(|error| unreachable(&error))?;
    let address = addresses.next().ok_or_else(|| unreachable(&"its name has no address"))?;
    let status = status(&address, host).map_err(|error| unreachable(&error))?;
    if status == "HTTP/1.1 200" {
        return Ok(());
    }
    Err(Failure::running(format!("{url} is no healthy emulator: it answered with `{}`", status.escape_debug())))
}

/// Returns the beginning of the response.
fn status(address: &std::net::SocketAddr, host: &str) -> std::io::Result<String> {
    let mut stream = TcpStream::connect_timeout(address, TIMEOUT)?;
    stream.set_read_timeout(Some(TIMEOUT))?;
    stream.set_write_timeout(Some(TIMEOUT))?;
    let request = format!("GET /_emulator/health HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    // In one write: a server that answers after a part and closes resets the connection on the rest.
    stream.write_all(request.as_bytes())?;
    let mut beginning = Vec::new();
    stream.take(STATUS_LENGTH).read_to_end(&mut beginning)?;
    Ok(String::from_utf8_lossy(&beginning).into_owned())
}
