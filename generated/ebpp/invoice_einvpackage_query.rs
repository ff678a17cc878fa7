//! `alipay.ebpp.invoice.einvpackage.query` · 查询用户发票包的明细信息
//!
//! Query a user's invoice package: electronic invoices, scanned papers and purchases.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/einvpackage/query`. Described in
//! `spec/ebpp/invoice.einvpackage.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.ebpp.invoice.einvpackage.query` (查询用户发票包的明细信息).
#[non_exhaustive]
pub struct InvoiceEinvpackageQueryResponse {
    /// Contents of the invoice package.
    ///
    /// 发票包明细数据.
    pub package_item_info_list: Vec<PackageItemOpenInfo>,
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

/// The values of the platform's type `PackageItemOpenInfoFileType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PackageItemOpenInfoFileType {
    /// `pdf`: PDF file.
    Pdf,
    /// `ofd`: OFD file.
    Ofd,
    /// `jpg`: JPG picture.
    Jpg,
}

record::enumeration!(PackageItemOpenInfoFileType, "pdf" Pdf, "ofd" Ofd, "jpg" Jpg);

/// The values of the platform's type `PackageItemOpenInfoItemSource`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PackageItemOpenInfoItemSource {
    /// `ocr`: Scanned paper invoice.
    Ocr,
    /// `einvoice`: Electronic invoice.
    Einvoice,
    /// `consume`: Purchase record.
    Consume,
}

record::enumeration!(
    PackageItemOpenInfoItemSource, "ocr" Ocr, "einvoice" Einvoice, "consume" Consume
);

/// The error codes of `alipay.ebpp.invoice.einvpackage.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    InvoiceEinvpackageQueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied
);

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

record::record!(
    InvoiceEinvpackageQuery, INVOICE_EINVPACKAGE_QUERY, 0 encrypted_uid None, 1
    package_id None
);

record::record!(
    InvoiceEinvpackageQueryResponse, INVOICE_EINVPACKAGE_QUERY_RESPONSE, 0
    package_item_info_list Vec::new()
);

record::record!(
    ConsumeOutputInfo, CONSUME_OUTPUT_INFO, 0 bill_no None, 1 category_name None, 2
    consume_amount None, 3 consume_date None, 4 consume_title None, 5 payee_name None
);

record::record!(
    PackageItemOpenInfo, PACKAGE_ITEM_OPEN_INFO, 0 consume_output_info None, 1
    file_download_url None, 2 file_type None, 3 invoice_output_info None, 4 item_source
    None, 5 item_sub_type None, 6 item_type None, 7 ocr_normal_scan_info None, 8
    ocr_plane_scan_info None, 9 ocr_taxi_scan_info None, 10 ocr_train_scan_info None
);

static INVOICE_EINVPACKAGE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEinvpackageQuery",
    file: "spec/ebpp/invoice.einvpackage.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "encrypted_uid",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "package_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 17],
};

static INVOICE_EINVPACKAGE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEinvpackageQueryResponse",
    file: "spec/ebpp/invoice.einvpackage.query.yaml",
    rows: &[
        schema::Row::Plain(
            "package_item_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PACKAGE_ITEM_OPEN_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static CONSUME_OUTPUT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConsumeOutputInfo",
    file: "spec/ebpp/invoice.einvpackage.query.yaml",
    rows: &[
        schema::Row::Text("bill_no"),
        schema::Row::Text("category_name"),
        schema::Row::Text("consume_amount"),
        schema::Row::Text("consume_date"),
        schema::Row::Text("consume_title"),
        schema::Row::Text("payee_name"),
    ],
    rules: &[],
    lines: &[],
};

static PACKAGE_ITEM_OPEN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PackageItemOpenInfo",
    file: "spec/ebpp/invoice.einvpackage.query.yaml",
    rows: &[
        schema::Row::Plain(
            "consume_output_info",
            schema::Kind::Record(&CONSUME_OUTPUT_INFO),
        ),
        schema::Row::Text("file_download_url"),
        schema::Row::Text("file_type"),
        schema::Row::Plain(
            "invoice_output_info",
            schema::Kind::Record(&super::types::INVOICE_OUTPUT_INFO),
        ),
        schema::Row::Text("item_source"),
        schema::Row::Text("item_sub_type"),
        schema::Row::Text("item_type"),
        schema::Row::Plain(
            "ocr_normal_scan_info",
            schema::Kind::Record(&super::types::OCR_NORMAL_SCAN_INFO),
        ),
        schema::Row::Plain(
            "ocr_plane_scan_info",
            schema::Kind::Record(&super::types::OCR_PLANE_SCAN_INFO),
        ),
        schema::Row::Plain(
            "ocr_taxi_scan_info",
            schema::Kind::Record(&super::types::OCR_TAXI_SCAN_INFO),
        ),
        schema::Row::Plain(
            "ocr_train_scan_info",
            schema::Kind::Record(&super::types::OCR_TRAIN_SCAN_INFO),
        ),
    ],
    rules: &[],
    lines: &[],
};
