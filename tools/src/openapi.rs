//! The parts of OpenAPI documents that the export writes and the import reads: extensions, names of components, patterns of formats.
//! `docs/openapi.md` describes the extensions.

use alipay_codegen::ir::Format;

/// The version of these extensions, at the root of a document. Marks a document of the export.
pub(crate) const DOCUMENT: &str = "x-alipay-document";
/// The present version of the extensions.
pub(crate) const VERSION: &str = "1";

/// Marks a parameter of every call.
pub(crate) const COMMON: &str = "x-alipay-common";
/// The parts of the `Authorization` header, as a schema.
pub(crate) const AUTHORIZATION: &str = "x-alipay-authorization";

/// The label of a tag. An extension of several programs that show documents.
pub(crate) const TAG_LABEL: &str = "x-displayName";
/// The APIs of a product with which integrations begin.
pub(crate) const COMMON_APIS: &str = "x-alipay-common-apis";

/// Words by which integrators search for an API, besides those of its title.
pub(crate) const KEYWORDS: &str = "x-alipay-keywords";
/// The effect of a second call.
pub(crate) const IDEMPOTENCY: &str = "x-alipay-idempotency";
/// The paging of a long list.
pub(crate) const PAGING: &str = "x-alipay-paging";
/// Rules between fields that do not share one schema.
pub(crate) const RULES: &str = "x-alipay-rules";
/// The notifications of examples.
pub(crate) const NOTIFICATIONS: &str = "x-alipay-notifications";

/// `conditional` for a field that is required in cases that only the prose describes.
pub(crate) const REQUIRED: &str = "x-alipay-required";
/// The replacement of a deprecated field.
pub(crate) const REPLACEMENT: &str = "x-alipay-replacement";
/// The minimum of a text that is a decimal number.
pub(crate) const MINIMUM: &str = "x-alipay-minimum";
/// The maximum of a text that is a decimal number.
pub(crate) const MAXIMUM: &str = "x-alipay-maximum";
/// The maximum number of digits after the decimal point.
pub(crate) const MAX_DECIMALS: &str = "x-alipay-max-decimals";
/// A regular expression that ECMAScript does not have.
pub(crate) const PATTERN: &str = "x-alipay-pattern";
/// The maximum size of a file.
pub(crate) const MAX_BYTES: &str = "x-alipay-max-bytes";
/// The allowed extensions of a file's name.
pub(crate) const FILE_EXTENSIONS: &str = "x-alipay-file-extensions";
/// Limits from old or unconfirmed sources, as a schema.
pub(crate) const ADVISORY: &str = "x-alipay-advisory";
/// The limits of a response, as a schema.
pub(crate) const LIMITS: &str = "x-alipay-limits";

/// The known values of an open list, as a schema with `enum`.
pub(crate) const VALUES: &str = "x-alipay-values";
/// Names for the values of an `enum`, in its order, if the values give no names. Not `x-enum-varnames`: with a default beside it, some
/// generators write invalid code.
pub(crate) const ENUM_NAMES: &str = "x-alipay-enum-names";
/// The meanings of the values of an `enum`, in its order. An extension of several generators.
pub(crate) const ENUM_SUMMARIES: &str = "x-enum-descriptions";
/// The Chinese labels of the values of an `enum`, in its order.
pub(crate) const ENUM_TITLES: &str = "x-alipay-enum-titles";
/// The remedies and consequences of error codes.
pub(crate) const ERRORS: &str = "x-alipay-errors";

/// The component with the public error codes, as in the platform's own description.
pub(crate) const PUBLIC_ERRORS: &str = "CommonErrorType";
/// The component of errors with codes that the document does not list.
pub(crate) const UNLISTED_ERRORS: &str = "UnlistedErrorType";

/// The name of a format.
pub(crate) const fn format_name(format: Format) -> &'static str {
    match format {
        Format::Price => "price",
        Format::DateTime => "datetime",
        Format::Date => "date",
    }
}

/// The format of JSON text in a string.
pub(crate) const JSON_TEXT: &str = "json";

/// Returns the pattern of a format. Validators do not know the formats of the platform.
pub(crate) const fn format_pattern(format: Format) -> &'static str {
    match format {
        Format::Price => "^[+-]?[0-9]+(\\.[0-9]+)?$",
        Format::DateTime => "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$",
        Format::Date => "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
    }
}
