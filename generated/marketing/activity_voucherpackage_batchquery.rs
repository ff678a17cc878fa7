//! `alipay.marketing.activity.voucherpackage.batchquery` · 券包批量查询
//!
//! Query voucher packages page by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/marketing/activity/voucherpackage/batchquery`. Described in
//! `spec/marketing/activity.voucherpackage.batchquery.yaml`.

use crate::{record, schema};

static ACTIVITY_VOUCHERPACKAGE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherpackageBatchquery",
    file: "spec/marketing/activity.voucherpackage.batchquery.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Minimum("1"), 11)],
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 11)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Maximum("30"), 12)],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 12)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    16,
                ),
            ],
            ..schema::FieldDef::text("voucher_package_purchase_start_time", 13)
        },
        schema::FieldDef::text("voucher_package_status", 18),
    ],
    rules: &[],
};

static ACTIVITY_VOUCHERPACKAGE_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherpackageBatchqueryResponse",
    file: "spec/marketing/activity.voucherpackage.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("page_num", schema::Kind::Integer, 25),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 26),
        schema::FieldDef::new("total_size", schema::Kind::Integer, 27),
        schema::FieldDef::new(
            "voucher_package_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_PACKAGE_INFO),
                    limits: &[],
                },
            ),
            28,
        ),
    ],
    rules: &[],
};

static VOUCHER_PACKAGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherPackageInfo",
    file: "spec/marketing/activity.voucherpackage.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "voucher_package_base_info",
            schema::Kind::Record(&super::types::VOUCHER_PACKAGE_BASE_INFO),
            34,
        ),
        schema::FieldDef::new(
            "voucher_package_sales_lite_info",
            schema::Kind::Record(&VOUCHER_PACKAGE_SALES_LITE_INFO),
            35,
        ),
    ],
    rules: &[],
};

static VOUCHER_PACKAGE_SALES_LITE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherPackageSalesLiteInfo",
    file: "spec/marketing/activity.voucherpackage.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("budget", schema::Kind::Integer, 43),
        schema::FieldDef::text("sale_price", 44),
    ],
    rules: &[],
};

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
/// Answered by [`ActivityVoucherpackageBatchqueryResponse`], or by an error with a [`ActivityVoucherpackageBatchqueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.voucherpackage.batchquery")]
#[doc(alias = "/v3/alipay/marketing/activity/voucherpackage/batchquery")]
#[doc(alias = "券包批量查询")]
#[must_use]
#[non_exhaustive]
pub struct ActivityVoucherpackageBatchquery {
    /// Page number, counted from 1\.
    ///
    /// On the wire `page_num` (页码); not less than 1. Example: `1`. Source:
    /// `spec/marketing/activity.voucherpackage.batchquery.yaml:11`.
    pub page_num: Option<i64>,
    /// Entries on a page.
    ///
    /// On the wire `page_size` (每页大小); not more than 30. Example: `20`. Source:
    /// `spec/marketing/activity.voucherpackage.batchquery.yaml:12`.
    pub page_size: Option<i64>,
    /// Start of the sale of packages.
    ///
    /// On the wire `voucher_package_purchase_start_time` (券包购买开始时间); a moment in Beijing time, as
    /// `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-01 00:00:01`. Source:
    /// `spec/marketing/activity.voucherpackage.batchquery.yaml:13`.
    pub voucher_package_purchase_start_time: Option<record::DateTime>,
    /// State of the package, such as `ENABLE`.
    ///
    /// On the wire `voucher_package_status` (券包状态). Example: `ENABLE`. Source:
    /// `spec/marketing/activity.voucherpackage.batchquery.yaml:18`.
    pub voucher_package_status: Option<String>,
}

impl ActivityVoucherpackageBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            page_num: None,
            page_size: None,
            voucher_package_purchase_start_time: None,
            voucher_package_status: None,
        }
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

impl record::Record for ActivityVoucherpackageBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_VOUCHERPACKAGE_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page_num),
            1 => Some(&self.page_size),
            2 => Some(&self.voucher_package_purchase_start_time),
            3 => Some(&self.voucher_package_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page_num),
            1 => Some(&mut self.page_size),
            2 => Some(&mut self.voucher_package_purchase_start_time),
            3 => Some(&mut self.voucher_package_status),
            _ => None,
        }
    }
}

impl Default for ActivityVoucherpackageBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityVoucherpackageBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityVoucherpackageBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityVoucherpackageBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The answer of `alipay.marketing.activity.voucherpackage.batchquery` (券包批量查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ActivityVoucherpackageBatchqueryResponse {
    /// Current page.
    ///
    /// On the wire `page_num` (页码). Example: `1`. Source:
    /// `spec/marketing/activity.voucherpackage.batchquery.yaml:25`.
    pub page_num: Option<i64>,
    /// Entries on a page.
    ///
    /// On the wire `page_size` (每页大小); not more than 30. Example: `10`. Source:
    /// `spec/marketing/activity.voucherpackage.batchquery.yaml:26`.
    pub page_size: Option<i64>,
    /// Total number of packages.
    ///
    /// On the wire `total_size` (券包总数量). Example: `100`. Source:
    /// `spec/marketing/activity.voucherpackage.batchquery.yaml:27`.
    pub total_size: Option<i64>,
    /// Packages found.
    ///
    /// On the wire `voucher_package_info` (券包信息). Source:
    /// `spec/marketing/activity.voucherpackage.batchquery.yaml:28`.
    pub voucher_package_info: Vec<VoucherPackageInfo>,
}

impl record::Record for ActivityVoucherpackageBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_VOUCHERPACKAGE_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page_num),
            1 => Some(&self.page_size),
            2 => Some(&self.total_size),
            3 => Some(&self.voucher_package_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page_num),
            1 => Some(&mut self.page_size),
            2 => Some(&mut self.total_size),
            3 => Some(&mut self.voucher_package_info),
            _ => None,
        }
    }
}

impl Default for ActivityVoucherpackageBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            page_num: None,
            page_size: None,
            total_size: None,
            voucher_package_info: Vec::new(),
        }
    }
}

impl Clone for ActivityVoucherpackageBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityVoucherpackageBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityVoucherpackageBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A voucher package.
///
/// Source: `spec/marketing/activity.voucherpackage.batchquery.yaml:31`.
#[non_exhaustive]
pub struct VoucherPackageInfo {
    /// Basic data of the package.
    ///
    /// On the wire `voucher_package_base_info` (券包基本信息). Source:
    /// `spec/marketing/activity.voucherpackage.batchquery.yaml:34`.
    pub voucher_package_base_info: Option<super::types::VoucherPackageBaseInfo>,
    /// Sale data of the package, short form.
    ///
    /// On the wire `voucher_package_sales_lite_info` (券包售卖信息轻量版). Source:
    /// `spec/marketing/activity.voucherpackage.batchquery.yaml:35`.
    pub voucher_package_sales_lite_info: Option<VoucherPackageSalesLiteInfo>,
}

impl record::Record for VoucherPackageInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_PACKAGE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.voucher_package_base_info),
            1 => Some(&self.voucher_package_sales_lite_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.voucher_package_base_info),
            1 => Some(&mut self.voucher_package_sales_lite_info),
            _ => None,
        }
    }
}

impl Default for VoucherPackageInfo {
    #[inline]
    fn default() -> Self {
        Self {
            voucher_package_base_info: None,
            voucher_package_sales_lite_info: None,
        }
    }
}

impl Clone for VoucherPackageInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherPackageInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherPackageInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Sale data of a voucher package, short form.
///
/// Source: `spec/marketing/activity.voucherpackage.batchquery.yaml:40`.
#[non_exhaustive]
pub struct VoucherPackageSalesLiteInfo {
    /// Budget of the package, in pieces.
    ///
    /// On the wire `budget` (券包预算). Example: `1000`. Source:
    /// `spec/marketing/activity.voucherpackage.batchquery.yaml:43`.
    pub budget: Option<i64>,
    /// Sale price, in yuan.
    ///
    /// On the wire `sale_price` (券包售卖价格); an amount of money as a decimal number. Example: `3.99`. Source:
    /// `spec/marketing/activity.voucherpackage.batchquery.yaml:44`.
    pub sale_price: Option<record::Amount>,
}

impl record::Record for VoucherPackageSalesLiteInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_PACKAGE_SALES_LITE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.budget),
            1 => Some(&self.sale_price),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.budget),
            1 => Some(&mut self.sale_price),
            _ => None,
        }
    }
}

impl Default for VoucherPackageSalesLiteInfo {
    #[inline]
    fn default() -> Self {
        Self {
            budget: None,
            sale_price: None,
        }
    }
}

impl Clone for VoucherPackageSalesLiteInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherPackageSalesLiteInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherPackageSalesLiteInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.voucherpackage.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityVoucherpackageBatchqueryErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.voucherpackage.batchquery.yaml:47` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/marketing/activity.voucherpackage.batchquery.yaml:48` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityVoucherpackageBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityVoucherpackageBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
