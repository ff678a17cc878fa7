//! `alipay.ebpp.invoice.einvpackage.query` · 查询用户发票包的明细信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/einvpackage/query`. Described in
//! `spec/ebpp/invoice.einvpackage.query.yaml`.

use crate::{record, schema};

static INVOICE_EINVPACKAGE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEinvpackageQuery",
    file: "spec/ebpp/invoice.einvpackage.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("encrypted_uid", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("package_id", 11)
        },
    ],
    rules: &[],
};

static INVOICE_EINVPACKAGE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEinvpackageQueryResponse",
    file: "spec/ebpp/invoice.einvpackage.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "package_item_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PACKAGE_ITEM_OPEN_INFO),
                    limits: &[],
                },
            ),
            14,
        ),
    ],
    rules: &[],
};

static CONSUME_OUTPUT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConsumeOutputInfo",
    file: "spec/ebpp/invoice.einvpackage.query.yaml",
    fields: &[
        schema::FieldDef::text("bill_no", 19),
        schema::FieldDef::text("category_name", 20),
        schema::FieldDef::text("consume_amount", 21),
        schema::FieldDef::text("consume_date", 22),
        schema::FieldDef::text("consume_title", 23),
        schema::FieldDef::text("payee_name", 24),
    ],
    rules: &[],
};

static PACKAGE_ITEM_OPEN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PackageItemOpenInfo",
    file: "spec/ebpp/invoice.einvpackage.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "consume_output_info",
            schema::Kind::Record(&CONSUME_OUTPUT_INFO),
            28,
        ),
        schema::FieldDef::text("file_download_url", 29),
        schema::FieldDef::text("file_type", 30),
        schema::FieldDef::new(
            "invoice_output_info",
            schema::Kind::Record(&super::types::INVOICE_OUTPUT_INFO),
            31,
        ),
        schema::FieldDef::text("item_source", 32),
        schema::FieldDef::text("item_sub_type", 33),
        schema::FieldDef::text("item_type", 34),
        schema::FieldDef::new(
            "ocr_normal_scan_info",
            schema::Kind::Record(&super::types::OCR_NORMAL_SCAN_INFO),
            35,
        ),
        schema::FieldDef::new(
            "ocr_plane_scan_info",
            schema::Kind::Record(&super::types::OCR_PLANE_SCAN_INFO),
            36,
        ),
        schema::FieldDef::new(
            "ocr_taxi_scan_info",
            schema::Kind::Record(&super::types::OCR_TAXI_SCAN_INFO),
            37,
        ),
        schema::FieldDef::new(
            "ocr_train_scan_info",
            schema::Kind::Record(&super::types::OCR_TRAIN_SCAN_INFO),
            38,
        ),
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
#[must_use]
#[non_exhaustive]
pub struct InvoiceEinvpackageQuery {
    /// On the wire `encrypted_uid`, a text. Source: `spec/ebpp/invoice.einvpackage.query.yaml:10`.
    pub encrypted_uid: Option<String>,
    /// On the wire `package_id`, a text. Source: `spec/ebpp/invoice.einvpackage.query.yaml:11`.
    pub package_id: Option<String>,
}

impl InvoiceEinvpackageQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            encrypted_uid: None,
            package_id: None,
        }
    }

    /// Sets [`encrypted_uid`](Self::encrypted_uid).
    #[inline]
    pub fn encrypted_uid(mut self, encrypted_uid: impl Into<String>) -> Self {
        self.encrypted_uid = Some(encrypted_uid.into());
        self
    }

    /// Sets [`package_id`](Self::package_id).
    #[inline]
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

impl Default for InvoiceEinvpackageQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.einvpackage.query",
        title: "查询用户发票包的明细信息",
        file: "spec/ebpp/invoice.einvpackage.query.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.einvpackage.query` (查询用户发票包的明细信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceEinvpackageQueryResponse {
    /// On the wire `package_item_info_list`, a list; each element is a record of the kind `PackageItemOpenInfo`.
    /// Source: `spec/ebpp/invoice.einvpackage.query.yaml:14`.
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

impl Default for InvoiceEinvpackageQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            package_item_info_list: Vec::new(),
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
#[non_exhaustive]
pub struct ConsumeOutputInfo {
    /// On the wire `bill_no`, a text. Source: `spec/ebpp/invoice.einvpackage.query.yaml:19`.
    pub bill_no: Option<String>,
    /// On the wire `category_name`, a text. Source: `spec/ebpp/invoice.einvpackage.query.yaml:20`.
    pub category_name: Option<String>,
    /// On the wire `consume_amount`, a text. Source: `spec/ebpp/invoice.einvpackage.query.yaml:21`.
    pub consume_amount: Option<String>,
    /// On the wire `consume_date`, a text. Source: `spec/ebpp/invoice.einvpackage.query.yaml:22`.
    pub consume_date: Option<String>,
    /// On the wire `consume_title`, a text. Source: `spec/ebpp/invoice.einvpackage.query.yaml:23`.
    pub consume_title: Option<String>,
    /// On the wire `payee_name`, a text. Source: `spec/ebpp/invoice.einvpackage.query.yaml:24`.
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

impl Default for ConsumeOutputInfo {
    #[inline]
    fn default() -> Self {
        Self {
            bill_no: None,
            category_name: None,
            consume_amount: None,
            consume_date: None,
            consume_title: None,
            payee_name: None,
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
#[non_exhaustive]
pub struct PackageItemOpenInfo {
    /// On the wire `consume_output_info`, a record of the kind `ConsumeOutputInfo`. Source:
    /// `spec/ebpp/invoice.einvpackage.query.yaml:28`.
    pub consume_output_info: Option<ConsumeOutputInfo>,
    /// On the wire `file_download_url`, a text. Source: `spec/ebpp/invoice.einvpackage.query.yaml:29`.
    pub file_download_url: Option<String>,
    /// On the wire `file_type`, a text. Source: `spec/ebpp/invoice.einvpackage.query.yaml:30`.
    pub file_type: Option<String>,
    /// On the wire `invoice_output_info`, a record of the kind `InvoiceOutputInfo`. Source:
    /// `spec/ebpp/invoice.einvpackage.query.yaml:31`.
    pub invoice_output_info: Option<super::types::InvoiceOutputInfo>,
    /// On the wire `item_source`, a text. Source: `spec/ebpp/invoice.einvpackage.query.yaml:32`.
    pub item_source: Option<String>,
    /// On the wire `item_sub_type`, a text. Source: `spec/ebpp/invoice.einvpackage.query.yaml:33`.
    pub item_sub_type: Option<String>,
    /// On the wire `item_type`, a text. Source: `spec/ebpp/invoice.einvpackage.query.yaml:34`.
    pub item_type: Option<String>,
    /// On the wire `ocr_normal_scan_info`, a record of the kind `OcrNormalScanInfo`. Source:
    /// `spec/ebpp/invoice.einvpackage.query.yaml:35`.
    pub ocr_normal_scan_info: Option<super::types::OcrNormalScanInfo>,
    /// On the wire `ocr_plane_scan_info`, a record of the kind `OcrPlaneScanInfo`. Source:
    /// `spec/ebpp/invoice.einvpackage.query.yaml:36`.
    pub ocr_plane_scan_info: Option<super::types::OcrPlaneScanInfo>,
    /// On the wire `ocr_taxi_scan_info`, a record of the kind `OcrTaxiScanInfo`. Source:
    /// `spec/ebpp/invoice.einvpackage.query.yaml:37`.
    pub ocr_taxi_scan_info: Option<super::types::OcrTaxiScanInfo>,
    /// On the wire `ocr_train_scan_info`, a record of the kind `OcrTrainScanInfo`. Source:
    /// `spec/ebpp/invoice.einvpackage.query.yaml:38`.
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

impl Default for PackageItemOpenInfo {
    #[inline]
    fn default() -> Self {
        Self {
            consume_output_info: None,
            file_download_url: None,
            file_type: None,
            invoice_output_info: None,
            item_source: None,
            item_sub_type: None,
            item_type: None,
            ocr_normal_scan_info: None,
            ocr_plane_scan_info: None,
            ocr_taxi_scan_info: None,
            ocr_train_scan_info: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for InvoiceEinvpackageQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
