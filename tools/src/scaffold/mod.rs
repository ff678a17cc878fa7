//! `new`: writes a spec file to fill in, at the path that follows from the API's name. The catalogue supplies the facts of its methods.

mod listed;

use std::path::Path;

use alipay_catalogue::methods;

use crate::changes::Changes;
use crate::import::value::Value;
use alipay_codegen::Error;
use alipay_codegen::diagnostic::Diagnostics;
use alipay_codegen::resolve::{identify, is_types, path_parameters, path_problem};
use alipay_codegen::sink::{Folder, Stale};

/// Creates the file for an API. `rest` is the verb and the path on REST, such as `POST /v3/alipay/trade/pay`; without it, the API
/// is one of the gateway. Parts to fill in are empty, so that `check` reports them.
///
/// The file of a method of the catalogue contains its fields, types and facts, and a comment in place of each summary.
///
/// # Errors
/// Fails on an invalid name or path, and if the file exists.
pub fn scaffold(spec: &Path, api: &str, rest: Option<&str>) -> Result<Changes, Error> {
    let setting_error = |name: &'static str, message: String| Error::Setting { name, message };
    let identity = identify(api).ok_or_else(|| {
        let help = "a name has at least three segments of lower-case letters, digits and `_`, such as `alipay.trade.pay`";
        setting_error("api", format!("`{api}` is not a valid API name; {help}"))
    })?;
    if is_types(api) {
        return Err(setting_error("api", format!("the file of `{api}` would be `types.yaml`, which is for shared types")));
    }
    let path = identity.path();
    if (Folder { root: spec }).read(&path)?.is_some() {
        return Err(setting_error("api", format!("`{path}` exists already")));
    }
    let rest = rest.map(|rest| offer(rest).map_err(|message| setting_error("rest", message))).transpose()?;
    let text = match methods::find(api) {
        Some(method) => {
            let damaged = || setting_error("api", format!("the record of `{api}` in the catalogue is damaged"));
            listed::file(&path, &methods::yaml(&method).ok_or_else(damaged)?, method.title, rest.as_ref())?
        }
        None => file(api, rest.as_ref()),
    };
    Ok(Changes::new(vec![Stale { path, found: None, expected: Some(text) }], Diagnostics::default()))
}

/// The offer of an API on REST.
struct Rest {
    /// The verb in the form of spec files.
    verb: String,
    path: String,
}

impl Rest {
    fn flow(&self) -> String {
        Value::Map(vec![(self.verb.clone(), Value::text(self.path.as_str()))]).flow()
    }
}

/// Parses the verb and the path.
fn offer(rest: &str) -> Result<Rest, String> {
    let help = "write it as `POST /v3/alipay/trade/pay`";
    let (verb, path) = rest.trim().split_once(' ').ok_or_else(|| format!("`{rest}` is not a verb with a path; {help}"))?;
    let (verb, path) = (verb.to_ascii_lowercase(), path.trim().to_owned());
    if !matches!(verb.as_str(), "get" | "post" | "put" | "patch" | "delete") {
        return Err(format!("`{verb}` is not a verb of the platform; {help}"));
    }
    match path_problem(&path) {
        Some(problem) => Err(format!("the path {problem}; {help}")),
        None => Ok(Rest { verb, path }),
    }
}

fn file(api: &str, rest: Option<&Rest>) -> String {
    let offered = match rest {
        Some(rest) => format!("# Without `gateway`, the API is not offered on V2.\ngateway: {{}}\nrest: {}", rest.flow()),
        None => "gateway: {}".to_owned(),
    };
    let in_path = rest.map(|rest| path_parameters(&rest.path)).unwrap_or_default();
    let width = in_path.iter().map(|name| name.len()).max().unwrap_or(0) + 2;
    let fields: String = in_path
        .iter()
        .map(|name| {
            let key = format!("{name}:");
            format!("\n  {key:width$}{{ type: string, required: true }}")
        })
        .collect();
    let request = if fields.is_empty() { " {}".to_owned() } else { fields };
    format!(
        "# yaml-language-server: $schema=../schema.json\n\
         api: {api}\n\
         # The official name in Chinese.\n\
         title:\n\
         # A description in English, in your own words.\n\
         # summary:\n\
         \n\
         {offered}\n\
         \n\
         # Fields by their names on the wire, such as\n\
         #   out_trade_no: {{ type: string, required: true, max_length: 64, summary: The order's number at the merchant. }}\n\
         request:{request}\n\
         \n\
         # Without `code`, `msg` and `sign`.\n\
         response: {{}}\n\
         \n\
         # Error codes, such as\n\
         #   TRADE_NOT_EXIST: {{ summary: No such order., fix: Check the number., rule: out_trade_no.required }}\n\
         errors: {{}}\n"
    )
}
