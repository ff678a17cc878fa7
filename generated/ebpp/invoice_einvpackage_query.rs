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
/// Returns [`InvoiceEinvpackageQueryResponse`], or an error with a [`InvoiceEinvpackageQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.einvpackage.query")]
#[doc(alias = "/v3/alipay/ebpp/invoice/einvpackage/query")]
#[doc(alias = "查询用户发票包的明细信息")]
#[doc(alias = "发票")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEinvpackageQuery {
    /// Encrypted user id; see the push mode of invoice reimbursement.
    ///
    /// 加密过的uid. Example: `Zhm4AKUE8ShJK6FYfKmk`.
    pub encrypted_uid: Option<String>,
    /// Invoice package id; see the push mode of invoice reimbursement.
    ///
    /// 发票包id. Example: `202004150000000000000000000`.
    pub package_id: Option<String>,
}

impl InvoiceEinvpackageQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.ebpp.invoice.einvpackage.query` (查询用户发票包的明细信息).
#[non_exhaustive]
pub struct InvoiceEinvpackageQueryResponse {
    /// Contents of the invoice package.
    ///
    /// 发票包明细数据.
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
#[non_exhaustive]
pub struct ConsumeOutputInfo {
    /// Alipay trade number.
    ///
    /// 支付宝交易号. Example: `2020010900003001020000033189`.
    pub bill_no: Option<String>,
    /// Category of the bill.
    ///
    /// 账单分类. Example: `餐饮`.
    pub category_name: Option<String>,
    /// Amount, in yuan.
    ///
    /// 金额; an amount of money as a decimal number. Example: `30.29`.
    pub consume_amount: Option<record::Amount>,
    /// Date of the purchase.
    ///
    /// 日期; a day, as `yyyy-MM-dd`. Example: `2020-03-20`.
    pub consume_date: Option<record::Date>,
    /// Title of the transaction.
    ///
    /// 交易记录标题. Example: `xxx餐厅套餐一份`.
    pub consume_title: Option<String>,
    /// Merchant's name.
    ///
    /// 商家名称. Example: `肯德基`.
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
#[non_exhaustive]
pub struct PackageItemOpenInfo {
    /// Data of the bill.
    ///
    /// 账单数据.
    pub consume_output_info: Option<ConsumeOutputInfo>,
    /// Link to the invoice file.
    ///
    /// 发票文件下载链接.
    pub file_download_url: Option<String>,
    /// Type of the file.
    ///
    /// 文件类型; other values may be added. Example: `pdf`.
    pub file_type: Option<record::Choice<PackageItemOpenInfoFileType>>,
    /// Data of the electronic invoice.
    ///
    /// 电子发票的数据.
    pub invoice_output_info: Option<super::types::InvoiceOutputInfo>,
    /// Where the item comes from.
    ///
    /// 项目来源; other values may be added. Example: `ocr`.
    pub item_source: Option<record::Choice<PackageItemOpenInfoItemSource>>,
    /// Sub-category of the item, as Chinese text.
    ///
    /// 项目子类. Example: `出租车`.
    pub item_sub_type: Option<String>,
    /// Category of the item, as Chinese text.
    ///
    /// 项目大类. Example: `餐饮美食`.
    pub item_type: Option<String>,
    /// Scanned data of a VAT, fixed-amount, roll or toll invoice.
    pub ocr_normal_scan_info: Option<super::types::OcrNormalScanInfo>,
    /// Scanned data of a plane ticket.
    ///
    /// 飞机票ocr的数据.
    pub ocr_plane_scan_info: Option<super::types::OcrPlaneScanInfo>,
    /// Scanned data of a taxi invoice.
    ///
    /// 出租车发票ocr的数据.
    pub ocr_taxi_scan_info: Option<super::types::OcrTaxiScanInfo>,
    /// Scanned data of a train ticket.
    ///
    /// 火车票ocr的数据.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PackageItemOpenInfoFileType {
    /// `pdf`: PDF file.
    Pdf,
    /// `ofd`: OFD file.
    Ofd,
    /// `jpg`: JPG picture.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PackageItemOpenInfoItemSource {
    /// `ocr`: Scanned paper invoice.
    Ocr,
    /// `einvoice`: Electronic invoice.
    Einvoice,
    /// `consume`: Purchase record.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceEinvpackageQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
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
