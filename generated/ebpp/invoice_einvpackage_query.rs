//! `alipay.ebpp.invoice.einvpackage.query` · 查询用户发票包的明细信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/einvpackage/query`. Described in
//! `spec/ebpp/invoice.einvpackage.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.einvpackage.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.einvpackage.query",
    title: "查询用户发票包的明细信息",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/ebpp/invoice/einvpackage/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &INVOICE_EINVPACKAGE_QUERY,
    response: &INVOICE_EINVPACKAGE_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 41,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 42,
        },
        schema::ErrorDef {
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 43,
        },
    ],
};

static INVOICE_EINVPACKAGE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEinvpackageQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "encrypted_uid",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "package_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static INVOICE_EINVPACKAGE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEinvpackageQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "package_item_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PACKAGE_ITEM_OPEN_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static CONSUME_OUTPUT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConsumeOutputInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "bill_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "category_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "consume_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "consume_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "consume_title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "payee_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
    ],
    rules: &[],
};

static PACKAGE_ITEM_OPEN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PackageItemOpenInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "consume_output_info",
            kind: schema::Kind::Record(&CONSUME_OUTPUT_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "file_download_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "file_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "invoice_output_info",
            kind: schema::Kind::Record(&super::types::INVOICE_OUTPUT_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "item_source",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "item_sub_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "item_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "ocr_normal_scan_info",
            kind: schema::Kind::Record(&super::types::OCR_NORMAL_SCAN_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "ocr_plane_scan_info",
            kind: schema::Kind::Record(&super::types::OCR_PLANE_SCAN_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "ocr_taxi_scan_info",
            kind: schema::Kind::Record(&super::types::OCR_TAXI_SCAN_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "ocr_train_scan_info",
            kind: schema::Kind::Record(&super::types::OCR_TRAIN_SCAN_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.einvpackage.query` (查询用户发票包的明细信息).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/einvpackage/query`. Described in
/// `spec/ebpp/invoice.einvpackage.query.yaml`.
/// Answered by [`InvoiceEinvpackageQueryResponse`], or by an error with a [`InvoiceEinvpackageQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.einvpackage.query")]
#[doc(alias = "查询用户发票包的明细信息")]
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceEinvpackageQuery {
    /// The field `encrypted_uid`: a text.
    ///
    /// On the wire `encrypted_uid`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:10`.
    pub encrypted_uid: Option<String>,
    /// The field `package_id`: a text.
    ///
    /// On the wire `package_id`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:11`.
    pub package_id: Option<String>,
}

impl InvoiceEinvpackageQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`encrypted_uid`](Self::encrypted_uid).
    #[inline]
    #[must_use]
    pub fn encrypted_uid(mut self, encrypted_uid: impl Into<String>) -> Self {
        self.encrypted_uid = Some(encrypted_uid.into());
        self
    }

    /// Sets [`package_id`](Self::package_id).
    #[inline]
    #[must_use]
    pub fn package_id(mut self, package_id: impl Into<String>) -> Self {
        self.package_id = Some(package_id.into());
        self
    }
}

impl record::Record for InvoiceEinvpackageQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EINVPACKAGE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.encrypted_uid),
            1 => Some(&self.package_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.encrypted_uid),
            1 => Some(&mut self.package_id),
            _ => None,
        }
    }
}

impl Clone for InvoiceEinvpackageQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEinvpackageQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEinvpackageQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceEinvpackageQuery {}

impl record::Request for InvoiceEinvpackageQuery {
    type Response = InvoiceEinvpackageQueryResponse;
    type ErrorCode = InvoiceEinvpackageQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.einvpackage.query` (查询用户发票包的明细信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceEinvpackageQueryResponse {
    /// The field `package_item_info_list`: a list; each element is a record of the kind `PackageItemOpenInfo`.
    ///
    /// On the wire `package_item_info_list`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:14`.
    pub package_item_info_list: Vec<PackageItemOpenInfo>,
}

impl record::Record for InvoiceEinvpackageQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EINVPACKAGE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.package_item_info_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.package_item_info_list),
            _ => None,
        }
    }
}

impl Clone for InvoiceEinvpackageQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEinvpackageQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEinvpackageQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ConsumeOutputInfo`.
///
/// Source: `spec/ebpp/invoice.einvpackage.query.yaml:17`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConsumeOutputInfo {
    /// The field `bill_no`: a text.
    ///
    /// On the wire `bill_no`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:19`.
    pub bill_no: Option<String>,
    /// The field `category_name`: a text.
    ///
    /// On the wire `category_name`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:20`.
    pub category_name: Option<String>,
    /// The field `consume_amount`: a text.
    ///
    /// On the wire `consume_amount`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:21`.
    pub consume_amount: Option<String>,
    /// The field `consume_date`: a text.
    ///
    /// On the wire `consume_date`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:22`.
    pub consume_date: Option<String>,
    /// The field `consume_title`: a text.
    ///
    /// On the wire `consume_title`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:23`.
    pub consume_title: Option<String>,
    /// The field `payee_name`: a text.
    ///
    /// On the wire `payee_name`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:24`.
    pub payee_name: Option<String>,
}

impl record::Record for ConsumeOutputInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONSUME_OUTPUT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bill_no),
            1 => Some(&self.category_name),
            2 => Some(&self.consume_amount),
            3 => Some(&self.consume_date),
            4 => Some(&self.consume_title),
            5 => Some(&self.payee_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bill_no),
            1 => Some(&mut self.category_name),
            2 => Some(&mut self.consume_amount),
            3 => Some(&mut self.consume_date),
            4 => Some(&mut self.consume_title),
            5 => Some(&mut self.payee_name),
            _ => None,
        }
    }
}

impl Clone for ConsumeOutputInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ConsumeOutputInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ConsumeOutputInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `PackageItemOpenInfo`.
///
/// Source: `spec/ebpp/invoice.einvpackage.query.yaml:26`.
#[derive(Default)]
#[non_exhaustive]
pub struct PackageItemOpenInfo {
    /// The field `consume_output_info`: a record of the kind `ConsumeOutputInfo`.
    ///
    /// On the wire `consume_output_info`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:28`.
    pub consume_output_info: Option<ConsumeOutputInfo>,
    /// The field `file_download_url`: a text.
    ///
    /// On the wire `file_download_url`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:29`.
    pub file_download_url: Option<String>,
    /// The field `file_type`: a text.
    ///
    /// On the wire `file_type`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:30`.
    pub file_type: Option<String>,
    /// The field `invoice_output_info`: a record of the kind `InvoiceOutputInfo`.
    ///
    /// On the wire `invoice_output_info`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:31`.
    pub invoice_output_info: Option<super::types::InvoiceOutputInfo>,
    /// The field `item_source`: a text.
    ///
    /// On the wire `item_source`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:32`.
    pub item_source: Option<String>,
    /// The field `item_sub_type`: a text.
    ///
    /// On the wire `item_sub_type`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:33`.
    pub item_sub_type: Option<String>,
    /// The field `item_type`: a text.
    ///
    /// On the wire `item_type`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:34`.
    pub item_type: Option<String>,
    /// The field `ocr_normal_scan_info`: a record of the kind `OcrNormalScanInfo`.
    ///
    /// On the wire `ocr_normal_scan_info`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:35`.
    pub ocr_normal_scan_info: Option<super::types::OcrNormalScanInfo>,
    /// The field `ocr_plane_scan_info`: a record of the kind `OcrPlaneScanInfo`.
    ///
    /// On the wire `ocr_plane_scan_info`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:36`.
    pub ocr_plane_scan_info: Option<super::types::OcrPlaneScanInfo>,
    /// The field `ocr_taxi_scan_info`: a record of the kind `OcrTaxiScanInfo`.
    ///
    /// On the wire `ocr_taxi_scan_info`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:37`.
    pub ocr_taxi_scan_info: Option<super::types::OcrTaxiScanInfo>,
    /// The field `ocr_train_scan_info`: a record of the kind `OcrTrainScanInfo`.
    ///
    /// On the wire `ocr_train_scan_info`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:38`.
    pub ocr_train_scan_info: Option<super::types::OcrTrainScanInfo>,
}

impl record::Record for PackageItemOpenInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PACKAGE_ITEM_OPEN_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.consume_output_info),
            1 => Some(&self.file_download_url),
            2 => Some(&self.file_type),
            3 => Some(&self.invoice_output_info),
            4 => Some(&self.item_source),
            5 => Some(&self.item_sub_type),
            6 => Some(&self.item_type),
            7 => Some(&self.ocr_normal_scan_info),
            8 => Some(&self.ocr_plane_scan_info),
            9 => Some(&self.ocr_taxi_scan_info),
            10 => Some(&self.ocr_train_scan_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.consume_output_info),
            1 => Some(&mut self.file_download_url),
            2 => Some(&mut self.file_type),
            3 => Some(&mut self.invoice_output_info),
            4 => Some(&mut self.item_source),
            5 => Some(&mut self.item_sub_type),
            6 => Some(&mut self.item_type),
            7 => Some(&mut self.ocr_normal_scan_info),
            8 => Some(&mut self.ocr_plane_scan_info),
            9 => Some(&mut self.ocr_taxi_scan_info),
            10 => Some(&mut self.ocr_train_scan_info),
            _ => None,
        }
    }
}

impl Clone for PackageItemOpenInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PackageItemOpenInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PackageItemOpenInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.einvpackage.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceEinvpackageQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:41`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.einvpackage.query.yaml:42`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:43`.
    PermissionDenied,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceEinvpackageQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
