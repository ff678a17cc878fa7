//! `alipay.ebpp.invoice.einvpackage.query` · 查询用户发票包的明细信息
//!
//! Query a user's invoice package: electronic invoices, scanned papers and purchases.
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
            ..schema::FieldDef::text("encrypted_uid", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("package_id", 17)
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
            24,
        ),
    ],
    rules: &[],
};

static CONSUME_OUTPUT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConsumeOutputInfo",
    file: "spec/ebpp/invoice.einvpackage.query.yaml",
    fields: &[
        schema::FieldDef::text("bill_no", 33),
        schema::FieldDef::text("category_name", 34),
        schema::FieldDef::text("consume_amount", 35),
        schema::FieldDef::text("consume_date", 36),
        schema::FieldDef::text("consume_title", 37),
        schema::FieldDef::text("payee_name", 38),
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
            43,
        ),
        schema::FieldDef::text("file_download_url", 44),
        schema::FieldDef::text("file_type", 45),
        schema::FieldDef::new(
            "invoice_output_info",
            schema::Kind::Record(&super::types::INVOICE_OUTPUT_INFO),
            55,
        ),
        schema::FieldDef::text("item_source", 56),
        schema::FieldDef::text("item_sub_type", 66),
        schema::FieldDef::text("item_type", 71),
        schema::FieldDef::new(
            "ocr_normal_scan_info",
            schema::Kind::Record(&super::types::OCR_NORMAL_SCAN_INFO),
            72,
        ),
        schema::FieldDef::new(
            "ocr_plane_scan_info",
            schema::Kind::Record(&super::types::OCR_PLANE_SCAN_INFO),
            75,
        ),
        schema::FieldDef::new(
            "ocr_taxi_scan_info",
            schema::Kind::Record(&super::types::OCR_TAXI_SCAN_INFO),
            76,
        ),
        schema::FieldDef::new(
            "ocr_train_scan_info",
            schema::Kind::Record(&super::types::OCR_TRAIN_SCAN_INFO),
            77,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.einvpackage.query` (查询用户发票包的明细信息).
///
/// Query a user's invoice package: electronic invoices, scanned papers and purchases.
///
/// ```
/// use alipay::ebpp::InvoiceEinvpackageQuery;
///
/// let request = InvoiceEinvpackageQuery::new()
///     .encrypted_uid("Zhm4AKUE8ShJK6FYfKmk");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/einvpackage/query`. Described in
/// `spec/ebpp/invoice.einvpackage.query.yaml`.
/// Answered by [`InvoiceEinvpackageQueryResponse`], or by an error with a [`InvoiceEinvpackageQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.einvpackage.query")]
#[doc(alias = "/v3/alipay/ebpp/invoice/einvpackage/query")]
#[doc(alias = "查询用户发票包的明细信息")]
#[doc(alias = "发票")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEinvpackageQuery {
    /// Encrypted user id; see the push mode of invoice reimbursement.
    ///
    /// On the wire `encrypted_uid` (加密过的uid). Example: `Zhm4AKUE8ShJK6FYfKmk`. Source:
    /// `spec/ebpp/invoice.einvpackage.query.yaml:12`.
    pub encrypted_uid: Option<String>,
    /// Invoice package id; see the push mode of invoice reimbursement.
    ///
    /// On the wire `package_id` (发票包id). Example: `202004150000000000000000000`. Source:
    /// `spec/ebpp/invoice.einvpackage.query.yaml:17`.
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.ebpp.invoice.einvpackage.query` (查询用户发票包的明细信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceEinvpackageQueryResponse {
    /// Contents of the invoice package.
    ///
    /// On the wire `package_item_info_list` (发票包明细数据). Source: `spec/ebpp/invoice.einvpackage.query.yaml:24`.
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

/// A purchase recorded as a bill.
///
/// Source: `spec/ebpp/invoice.einvpackage.query.yaml:30`.
#[non_exhaustive]
pub struct ConsumeOutputInfo {
    /// Alipay trade number.
    ///
    /// On the wire `bill_no` (支付宝交易号). Example: `2020010900003001020000033189`. Source:
    /// `spec/ebpp/invoice.einvpackage.query.yaml:33`.
    pub bill_no: Option<String>,
    /// Category of the bill.
    ///
    /// On the wire `category_name` (账单分类). Example: `餐饮`. Source:
    /// `spec/ebpp/invoice.einvpackage.query.yaml:34`.
    pub category_name: Option<String>,
    /// Amount, in yuan.
    ///
    /// On the wire `consume_amount` (金额); an amount of money as a decimal number. Example: `30.29`. Source:
    /// `spec/ebpp/invoice.einvpackage.query.yaml:35`.
    pub consume_amount: Option<record::Amount>,
    /// Date of the purchase.
    ///
    /// On the wire `consume_date` (日期); a day, as `yyyy-MM-dd`. Example: `2020-03-20`. Source:
    /// `spec/ebpp/invoice.einvpackage.query.yaml:36`.
    pub consume_date: Option<record::Date>,
    /// Title of the transaction.
    ///
    /// On the wire `consume_title` (交易记录标题). Example: `xxx餐厅套餐一份`. Source:
    /// `spec/ebpp/invoice.einvpackage.query.yaml:37`.
    pub consume_title: Option<String>,
    /// Merchant's name.
    ///
    /// On the wire `payee_name` (商家名称). Example: `肯德基`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:38`.
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

/// An item of an invoice package.
///
/// Source: `spec/ebpp/invoice.einvpackage.query.yaml:40`.
#[non_exhaustive]
pub struct PackageItemOpenInfo {
    /// Data of the bill.
    ///
    /// On the wire `consume_output_info` (账单数据). Source: `spec/ebpp/invoice.einvpackage.query.yaml:43`.
    pub consume_output_info: Option<ConsumeOutputInfo>,
    /// Link to the invoice file.
    ///
    /// On the wire `file_download_url` (发票文件下载链接). Source: `spec/ebpp/invoice.einvpackage.query.yaml:44`.
    pub file_download_url: Option<String>,
    /// Type of the file.
    ///
    /// On the wire `file_type` (文件类型); other values may be added. Example: `pdf`. Source:
    /// `spec/ebpp/invoice.einvpackage.query.yaml:45`.
    pub file_type: Option<record::Choice<PackageItemOpenInfoFileType>>,
    /// Data of the electronic invoice.
    ///
    /// On the wire `invoice_output_info` (电子发票的数据). Source: `spec/ebpp/invoice.einvpackage.query.yaml:55`.
    pub invoice_output_info: Option<super::types::InvoiceOutputInfo>,
    /// Where the item comes from.
    ///
    /// On the wire `item_source` (项目来源); other values may be added. Example: `ocr`. Source:
    /// `spec/ebpp/invoice.einvpackage.query.yaml:56`.
    pub item_source: Option<record::Choice<PackageItemOpenInfoItemSource>>,
    /// Sub-category of the item, as Chinese text.
    ///
    /// On the wire `item_sub_type` (项目子类). Example: `出租车`. Source:
    /// `spec/ebpp/invoice.einvpackage.query.yaml:66`.
    pub item_sub_type: Option<String>,
    /// Category of the item, as Chinese text.
    ///
    /// On the wire `item_type` (项目大类). Example: `餐饮美食`. Source:
    /// `spec/ebpp/invoice.einvpackage.query.yaml:71`.
    pub item_type: Option<String>,
    /// Scanned data of a VAT, fixed-amount, roll or toll invoice.
    ///
    /// On the wire `ocr_normal_scan_info`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:72`.
    pub ocr_normal_scan_info: Option<super::types::OcrNormalScanInfo>,
    /// Scanned data of a plane ticket.
    ///
    /// On the wire `ocr_plane_scan_info` (飞机票ocr的数据). Source: `spec/ebpp/invoice.einvpackage.query.yaml:75`.
    pub ocr_plane_scan_info: Option<super::types::OcrPlaneScanInfo>,
    /// Scanned data of a taxi invoice.
    ///
    /// On the wire `ocr_taxi_scan_info` (出租车发票ocr的数据). Source: `spec/ebpp/invoice.einvpackage.query.yaml:76`.
    pub ocr_taxi_scan_info: Option<super::types::OcrTaxiScanInfo>,
    /// Scanned data of a train ticket.
    ///
    /// On the wire `ocr_train_scan_info` (火车票ocr的数据). Source: `spec/ebpp/invoice.einvpackage.query.yaml:77`.
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

/// The values of the platform's type `PackageItemOpenInfoFileType`.
///
/// Source: `spec/ebpp/invoice.einvpackage.query.yaml:49`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PackageItemOpenInfoFileType {
    /// PDF file.
    ///
    /// On the wire `pdf`.
    Pdf,
    /// OFD file.
    ///
    /// On the wire `ofd`.
    Ofd,
    /// JPG picture.
    ///
    /// On the wire `jpg`.
    Jpg,
}

impl record::Enumeration for PackageItemOpenInfoFileType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("pdf", Self::Pdf),
        ("ofd", Self::Ofd),
        ("jpg", Self::Jpg),
    ];
}

impl std::fmt::Debug for PackageItemOpenInfoFileType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PackageItemOpenInfoItemSource`.
///
/// Source: `spec/ebpp/invoice.einvpackage.query.yaml:60`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PackageItemOpenInfoItemSource {
    /// Scanned paper invoice.
    ///
    /// On the wire `ocr`.
    Ocr,
    /// Electronic invoice.
    ///
    /// On the wire `einvoice`.
    Einvoice,
    /// Purchase record.
    ///
    /// On the wire `consume`.
    Consume,
}

impl record::Enumeration for PackageItemOpenInfoItemSource {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ocr", Self::Ocr),
        ("einvoice", Self::Einvoice),
        ("consume", Self::Consume),
    ];
}

impl std::fmt::Debug for PackageItemOpenInfoItemSource {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.invoice.einvpackage.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceEinvpackageQueryErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:80` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/ebpp/invoice.einvpackage.query.yaml:81` and `spec/codes.yaml:2413`.
    SystemError,
    /// Permission is denied to the caller.
    ///
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.einvpackage.query.yaml:82` and
    /// `spec/codes.yaml:2020`.
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
