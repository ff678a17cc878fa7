//! Resolution of files that are not about one API: shared types, and the definitions that all calls of a protocol share.

use std::sync::Arc;

use super::errors::Catalogue;
use super::fields::{self, Owner};
use super::names::{Names, Style};
use super::protocols::Offer;
use super::types::Types;
use super::{errors, links};
use crate::diagnostic::{Code, Report};
use crate::ir::{self, Protocol};
use crate::source::yaml::Mark;
use crate::spec::File;
use crate::spec::typed::{Entries, FieldSpec, ProtocolFile, TypesFile};

/// Resolves a `types.yaml`.
pub(super) fn types<'a>(
    file: &'a File<TypesFile>,
    home: ir::Home,
    outer: Option<&'a Types<'a>>,
    report: &mut Report,
) -> Types<'a> {
    let scope = Names::new(Style::Type);
    let mut types = Types::new(home, &file.typed.types, file.node.get("types"), outer, file.source.name(), scope);
    if file.node.doubts("types") {
        types.lose_all();
    }
    types.resolve_all(&Offer::both(), report);
    types
}

/// Returns the part of the description that a `types.yaml` defines.
pub(super) fn listed(product: Option<&str>, file: &File<TypesFile>, types: &Types<'_>) -> ir::SharedTypes {
    ir::SharedTypes { product: product.map(str::to_owned), file: file.source.name().to_owned(), types: types.listed() }
}

/// Resolves `gateway.yaml` or `rest.yaml`. `stem` is the file name without `.yaml`.
pub(super) fn common(file: &File<ProtocolFile>, stem: &str, report: &mut Report) -> ir::Common {
    let (spec, node) = (&file.typed, &file.node);
    let (word, prefix) = match spec.protocol {
        Protocol::Gateway => ("gateway", "Gateway"),
        Protocol::Rest => ("rest", "Rest"),
    };
    if word != stem && node.get("protocol").is_some_and(|protocol| protocol.mark == Mark::Whole) {
        report
            .at(Code::FileDisagrees, node.span_of("protocol"), format!("`{stem}.yaml` describes the protocol `{word}`"))
            .help(format!("write `protocol: {stem}`, or rename the file"));
    }
    if spec.protocol == Protocol::Rest && node.get("codes").is_some() {
        report
            .at(Code::UnknownKey, node.key_span_of("codes"), "REST has no classes of responses")
            .help("the HTTP status is the class of a REST response; move the codes to `errors:`");
    }
    for (key, about) in
        [("certificate_download", "only the gateway returns certificates"), ("batch", "only the gateway accepts batches")]
    {
        if spec.protocol == Protocol::Rest && node.get(key).is_some() {
            report.at(Code::UnknownKey, node.key_span_of(key), about).help("move it to `gateway.yaml`");
        }
    }
    if spec.protocol == Protocol::Rest && node.get("upload").is_some() {
        report
            .at(Code::UnknownKey, node.key_span_of("upload"), "the platform documents limits of files only for the gateway")
            .help("move it to `gateway.yaml`, or to the field of an API");
    }
    let nothing = Entries::default();
    let mut types = Types::new(ir::Home::Api, &nothing, None, None, file.source.name(), Names::new(Style::Type));
    let owner = Owner {
        name: "Parameters".to_owned(),
        home: ir::Home::Api,
        title: String::new(),
        summary: spec.summary.clone(),
        file: file.source.name().to_owned(),
        line: file.source.line(node.key_span_of("parameters").start),
        takes_files: false,
    };
    let parameters =
        fields::record(owner, &spec.parameters, node.get("parameters"), (&[], None, false), &mut types, &Offer::both(), report);
    let codes = (spec.protocol == Protocol::Gateway)
        .then(|| errors::resolve(&format!("{prefix}Code"), &spec.codes, node.get("codes"), &Catalogue::default(), report));
    let errors = errors::resolve(&format!("{prefix}ErrorCode"), &spec.errors, node.get("errors"), &Catalogue::default(), report);
    let upload = spec.upload.as_ref().map(|field| upload(file, field, &mut types, report));
    let is_linked = |name: &str| upload.as_ref().is_some_and(|upload| upload.links.iter().any(|link| link.code == name));
    for (name, _) in spec.errors.iter().chain(spec.codes.iter()).filter(|(name, error)| error.rule.is_some() && !is_linked(name))
    {
        let at = ["errors", "codes"]
            .iter()
            .find_map(|key| node.get(key)?.get(name))
            .map_or(node.span, |error| error.key_span_of("rule"));
        report
            .at(Code::LinkToNothing, at, format!("`{name}` is not an error code of an API"))
            .help("move `rule:` to an error code of an API");
    }
    ir::Common {
        summary: spec.summary.clone(),
        file: file.source.name().to_owned(),
        parameters: Arc::new(parameters),
        codes,
        errors,
        certificate_download: spec.certificate_download.as_ref().map(|download| ir::CertificateDownload {
            api: download.api.clone(),
            request: download.request.clone(),
            response: download.response.clone(),
        }),
        batch: spec.batch.as_ref().map(|batch| ir::Batch { api: batch.api.clone(), response: batch.response.clone() }),
        upload,
    }
}

/// Resolves `upload:`, the limits of every file, as a record with one field.
fn upload(file: &File<ProtocolFile>, field: &FieldSpec, types: &mut Types<'_>, report: &mut Report) -> ir::Upload {
    let owner = Owner {
        name: "Upload".to_owned(),
        home: ir::Home::Api,
        title: String::new(),
        summary: field.summary.clone(),
        file: file.source.name().to_owned(),
        line: file.source.line(file.node.key_span_of("upload").start),
        takes_files: true,
    };
    let only = Entries(vec![("upload".to_owned(), field.clone())]);
    let record = fields::record(owner, &only, Some(&file.node), (&[], None, false), types, &Offer::both(), report);
    if !record.fields.iter().all(|field| matches!(field.known_kind(), None | Some(ir::Kind::File))) {
        report.at(Code::BadFile, file.node.span_of("upload"), "expected a file under `upload`").help("write `type: file`");
    }
    let linked = Entries(file.typed.errors.0.iter().filter(|(_, error)| error.rule.is_some()).cloned().collect());
    let links = links::resolve(&record, &linked, file.node.get("errors"), report);
    ir::Upload { record, links }
}
