//! `alipay.marketing.activity.voucherpackage.batchquery` · 券包批量查询
//!
//! Query voucher packages page by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/marketing/activity/voucherpackage/batchquery`. Described in
//! `spec/marketing/activity.voucherpackage.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.voucherpackage.batchquery` (券包批量查询).
///
/// Query voucher packages page by page.
///
/// ```
/// use alipay::marketing::ActivityVoucherpackageBatchquery;
///
/// let request = ActivityVoucherpackageBatchquery::new()
///     .page_num(1);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`page_num`](Self::page_num) | not less than 1 |
/// | [`page_size`](Self::page_size) | not more than 30 |
/// | [`voucher_package_purchase_start_time`](Self::voucher_package_purchase_start_time) | a time |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/marketing/activity/voucherpackage/batchquery`. Described in
/// `spec/marketing/activity.voucherpackage.batchquery.yaml`.
/// Returns [`ActivityVoucherpackageBatchqueryResponse`], or an error with a [`ActivityVoucherpackageBatchqueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.voucherpackage.batchquery")]
#[doc(alias = "/v3/alipay/marketing/activity/voucherpackage/batchquery")]
#[doc(alias = "券包批量查询")]
#[must_use]
#[non_exhaustive]
pub struct ActivityVoucherpackageBatchquery {
    /// Page number, counted from 1\.
    ///
    /// 页码; not less than 1. Example: `1`.
    pub page_num: Option<i64>,
    /// Entries on a page.
    ///
    /// 每页大小; not more than 30. Example: `20`.
    pub page_size: Option<i64>,
    /// Start of the sale of packages.
    ///
    /// 券包购买开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-01 00:00:01`.
    pub voucher_package_purchase_start_time: Option<record::DateTime>,
    /// State of the package, such as `ENABLE`.
    ///
    /// 券包状态. Example: `ENABLE`.
    pub voucher_package_status: Option<String>,
}

impl ActivityVoucherpackageBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`voucher_package_purchase_start_time`](Self::voucher_package_purchase_start_time).
    #[inline]
    pub fn voucher_package_purchase_start_time(
        mut self,
        voucher_package_purchase_start_time: impl Into<record::DateTime>,
    ) -> Self {
        self.voucher_package_purchase_start_time = Some(
            voucher_package_purchase_start_time.into(),
        );
        self
    }

    /// Sets [`voucher_package_status`](Self::voucher_package_status).
    #[inline]
    pub fn voucher_package_status(
        mut self,
        voucher_package_status: impl Into<String>,
    ) -> Self {
        self.voucher_package_status = Some(voucher_package_status.into());
        self
    }
}

/// The response of `alipay.marketing.activity.voucherpackage.batchquery` (券包批量查询).
#[non_exhaustive]
pub struct ActivityVoucherpackageBatchqueryResponse {
    /// Current page.
    ///
    /// 页码. Example: `1`.
    pub page_num: Option<i64>,
    /// Entries on a page.
    ///
    /// 每页大小; not more than 30. Example: `10`.
    pub page_size: Option<i64>,
    /// Total number of packages.
    ///
    /// 券包总数量. Example: `100`.
    pub total_size: Option<i64>,
    /// Packages found.
    ///
    /// 券包信息.
    pub voucher_package_info: Vec<VoucherPackageInfo>,
}

/// A voucher package.
#[non_exhaustive]
pub struct VoucherPackageInfo {
    /// Basic data of the package.
    ///
    /// 券包基本信息.
    pub voucher_package_base_info: Option<super::types::VoucherPackageBaseInfo>,
    /// Sale data of the package, short form.
    ///
    /// 券包售卖信息轻量版.
    pub voucher_package_sales_lite_info: Option<VoucherPackageSalesLiteInfo>,
}

/// Sale data of a voucher package, short form.
#[non_exhaustive]
pub struct VoucherPackageSalesLiteInfo {
    /// Budget of the package, in pieces.
    ///
    /// 券包预算. Example: `1000`.
    pub budget: Option<i64>,
    /// Sale price, in yuan.
    ///
    /// 券包售卖价格; an amount of money as a decimal number. Example: `3.99`.
    pub sale_price: Option<record::Amount>,
}

/// The error codes of `alipay.marketing.activity.voucherpackage.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityVoucherpackageBatchqueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ActivityVoucherpackageBatchqueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for ActivityVoucherpackageBatchquery {}

impl record::Request for ActivityVoucherpackageBatchquery {
    type Response = ActivityVoucherpackageBatchqueryResponse;
    type ErrorCode = ActivityVoucherpackageBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.voucherpackage.batchquery",
        title: "券包批量查询",
        file: "spec/marketing/activity.voucherpackage.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/activity/voucherpackage/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_VOUCHERPACKAGE_BATCHQUERY,
        response: &ACTIVITY_VOUCHERPACKAGE_BATCHQUERY_RESPONSE,
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
    ActivityVoucherpackageBatchquery, ACTIVITY_VOUCHERPACKAGE_BATCHQUERY, 0 page_num
    None, 1 page_size None, 2 voucher_package_purchase_start_time None, 3
    voucher_package_status None
);

record::record!(
    ActivityVoucherpackageBatchqueryResponse,
    ACTIVITY_VOUCHERPACKAGE_BATCHQUERY_RESPONSE, 0 page_num None, 1 page_size None, 2
    total_size None, 3 voucher_package_info Vec::new()
);

record::record!(
    VoucherPackageInfo, VOUCHER_PACKAGE_INFO, 0 voucher_package_base_info None, 1
    voucher_package_sales_lite_info None
);

record::record!(
    VoucherPackageSalesLiteInfo, VOUCHER_PACKAGE_SALES_LITE_INFO, 0 budget None, 1
    sale_price None
);

static ACTIVITY_VOUCHERPACKAGE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherpackageBatchquery",
    file: "spec/marketing/activity.voucherpackage.batchquery.yaml",
    rows: &[
        schema::Row::Limited(
            "page_num",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Minimum("1"))],
        ),
        schema::Row::Limited(
            "page_size",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Maximum("30"))],
        ),
        schema::Row::Limited(
            "voucher_package_purchase_start_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("voucher_package_status"),
    ],
    rules: &[],
    lines: &[11, 11, 12, 12, 13, 16, 18],
};

static ACTIVITY_VOUCHERPACKAGE_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherpackageBatchqueryResponse",
    file: "spec/marketing/activity.voucherpackage.batchquery.yaml",
    rows: &[
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total_size", schema::Kind::Integer),
        schema::Row::Plain(
            "voucher_package_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_PACKAGE_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static VOUCHER_PACKAGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherPackageInfo",
    file: "spec/marketing/activity.voucherpackage.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "voucher_package_base_info",
            schema::Kind::Record(&super::types::VOUCHER_PACKAGE_BASE_INFO),
        ),
        schema::Row::Plain(
            "voucher_package_sales_lite_info",
            schema::Kind::Record(&VOUCHER_PACKAGE_SALES_LITE_INFO),
        ),
    ],
    rules: &[],
    lines: &[],
};

static VOUCHER_PACKAGE_SALES_LITE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherPackageSalesLiteInfo",
    file: "spec/marketing/activity.voucherpackage.batchquery.yaml",
    rows: &[
        schema::Row::Plain("budget", schema::Kind::Integer),
        schema::Row::Text("sale_price"),
    ],
    rules: &[],
    lines: &[],
};
