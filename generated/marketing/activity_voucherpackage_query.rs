//! `alipay.marketing.activity.voucherpackage.query` · 券包详情查询
//!
//! Query a voucher package and the vouchers in it.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/activity/voucherpackage/query`.
//! Described in `spec/marketing/activity.voucherpackage.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.voucherpackage.query` (券包详情查询).
///
/// Query a voucher package and the vouchers in it.
///
/// ```
/// use alipay::marketing::ActivityVoucherpackageQuery;
///
/// let request = ActivityVoucherpackageQuery::new()
///     .voucher_package_id("IP20220628016671405804297103167741");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/activity/voucherpackage/query`.
/// Described in `spec/marketing/activity.voucherpackage.query.yaml`.
/// Returns [`ActivityVoucherpackageQueryResponse`], or an error with a [`ActivityVoucherpackageQueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.voucherpackage.query")]
#[doc(alias = "/v3/alipay/marketing/activity/voucherpackage/query")]
#[doc(alias = "券包详情查询")]
#[must_use]
#[non_exhaustive]
pub struct ActivityVoucherpackageQuery {
    /// Id of the package.
    ///
    /// 券包id. Example: `IP20220628016671405804297103167741`.
    pub voucher_package_id: Option<String>,
}

impl ActivityVoucherpackageQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`voucher_package_id`](Self::voucher_package_id).
    #[inline]
    pub fn voucher_package_id(mut self, voucher_package_id: impl Into<String>) -> Self {
        self.voucher_package_id = Some(voucher_package_id.into());
        self
    }
}

/// The response of `alipay.marketing.activity.voucherpackage.query` (券包详情查询).
#[non_exhaustive]
pub struct ActivityVoucherpackageQueryResponse {
    /// Activities of the vouchers in the package.
    ///
    /// 券包活动信息.
    pub voucher_package_activity_info: Vec<VoucherPackageActivityInfo>,
    /// Basic data of the package.
    ///
    /// 券包基本信息.
    pub voucher_package_base_info: Option<super::types::VoucherPackageBaseInfo>,
    /// Sale data of the package.
    ///
    /// 券包售卖信息.
    pub voucher_package_sales_info: Option<VoucherPackageSalesInfo>,
    /// Rules for using the package.
    pub voucher_package_use_rule: Option<VoucherPackageUseRule>,
}

/// Activity of a voucher in a package.
#[non_exhaustive]
pub struct VoucherPackageActivityInfo {
    /// Basic data of the activity.
    ///
    /// 活动基本信息.
    pub activity_base_info: Option<super::types::ActivityBaseInfo>,
    /// Where the voucher can be used.
    ///
    /// 券可用范围.
    pub voucher_available_scope_info: Option<super::types::VoucherAvailableScopeInfo>,
    /// Discount given by the voucher.
    ///
    /// 优惠券抵扣信息.
    pub voucher_deduct_info: Option<super::types::VoucherDeductInfo>,
    /// How the voucher is shown.
    ///
    /// 券的展示详情.
    pub voucher_display_pattern_info: Option<super::types::VoucherDisplayPatternInfo>,
    /// How the voucher is issued.
    ///
    /// 券的发放方式.
    pub voucher_send_mode_info: Option<super::types::VoucherSendModeInfo>,
    /// Rules for redeeming the voucher.
    pub voucher_use_rule_info: Option<super::types::VoucherUseRuleInfo>,
}

/// Sale data of a voucher package.
#[non_exhaustive]
pub struct VoucherPackageSalesInfo {
    /// Budget for sale, in pieces.
    ///
    /// 券包售卖预算. Example: `1000`.
    pub budget: Option<i64>,
    /// Payment channel for buying the package; empty means any.
    ///
    /// 券包购买支付渠道. Example: `pcredit`.
    pub pay_channel: Option<record::Choice<VoucherPackageSalesInfoPayChannel>>,
    /// Link for buying the package.
    ///
    /// 券包购买链接. Example: `http://123.htm`.
    pub purchase_url: Option<String>,
    /// Purchases allowed within the sale period limit.
    ///
    /// Example: `5`.
    pub sale_count_limit_in_period: Option<i64>,
    /// Period to which the purchase limit applies.
    ///
    /// 券包购买期限类型. Example: `NO`.
    pub sale_period_limit: Option<
        record::Choice<VoucherPackageSalesInfoSalePeriodLimit>,
    >,
    /// Sale price, in yuan.
    ///
    /// 券包售卖价格; an amount of money as a decimal number. Example: `1.99`.
    pub sale_price: Option<record::Amount>,
}

/// Rules for using a voucher package.
#[non_exhaustive]
pub struct VoucherPackageUseRule {
    /// Conditions of use, in words.
    ///
    /// Example: `当前券包的券必须在线下扫码点餐场景使用`.
    pub use_rule_desc: Option<String>,
}

/// The values of the platform's type `VoucherPackageSalesInfoPayChannel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VoucherPackageSalesInfoPayChannel {
    /// `pcredit`: Huabei (花呗).
    Pcredit,
    /// `creditCard`: Credit card (信用卡).
    CreditCard,
    /// `credit_group`: Huabei and credit card (花呗与信用卡).
    CreditGroup,
}

record::enumeration!(
    VoucherPackageSalesInfoPayChannel, "pcredit" Pcredit, "creditCard" CreditCard,
    "credit_group" CreditGroup
);

/// The values of the platform's type `VoucherPackageSalesInfoSalePeriodLimit`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VoucherPackageSalesInfoSalePeriodLimit {
    /// `NO`: No limit (不限制).
    No,
    /// `ALL`: Whole sale period (售卖时间内).
    All,
    /// `DAY`: Day (天).
    Day,
    /// `WEEK`: Week (周).
    Week,
    /// `MONTH`: Month (月).
    Month,
}

record::enumeration!(
    VoucherPackageSalesInfoSalePeriodLimit, "NO" No, "ALL" All, "DAY" Day, "WEEK" Week,
    "MONTH" Month
);

/// The error codes of `alipay.marketing.activity.voucherpackage.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityVoucherpackageQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `VOUCHER_PACKAGE_NOT_EXIST`.
    VoucherPackageNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ActivityVoucherpackageQueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "VOUCHER_PACKAGE_NOT_EXIST" VoucherPackageNotExist
);

impl record::CallRequest for ActivityVoucherpackageQuery {}

impl record::Request for ActivityVoucherpackageQuery {
    type Response = ActivityVoucherpackageQueryResponse;
    type ErrorCode = ActivityVoucherpackageQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.voucherpackage.query",
        title: "券包详情查询",
        file: "spec/marketing/activity.voucherpackage.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/marketing/activity/voucherpackage/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ACTIVITY_VOUCHERPACKAGE_QUERY,
        response: &ACTIVITY_VOUCHERPACKAGE_QUERY_RESPONSE,
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
    ActivityVoucherpackageQuery, ACTIVITY_VOUCHERPACKAGE_QUERY, 0 voucher_package_id None
);

record::record!(
    ActivityVoucherpackageQueryResponse, ACTIVITY_VOUCHERPACKAGE_QUERY_RESPONSE, 0
    voucher_package_activity_info Vec::new(), 1 voucher_package_base_info None, 2
    voucher_package_sales_info None, 3 voucher_package_use_rule None
);

record::record!(
    VoucherPackageActivityInfo, VOUCHER_PACKAGE_ACTIVITY_INFO, 0 activity_base_info None,
    1 voucher_available_scope_info None, 2 voucher_deduct_info None, 3
    voucher_display_pattern_info None, 4 voucher_send_mode_info None, 5
    voucher_use_rule_info None
);

record::record!(
    VoucherPackageSalesInfo, VOUCHER_PACKAGE_SALES_INFO, 0 budget None, 1 pay_channel
    None, 2 purchase_url None, 3 sale_count_limit_in_period None, 4 sale_period_limit
    None, 5 sale_price None
);

record::record!(VoucherPackageUseRule, VOUCHER_PACKAGE_USE_RULE, 0 use_rule_desc None);

static ACTIVITY_VOUCHERPACKAGE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherpackageQuery",
    file: "spec/marketing/activity.voucherpackage.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "voucher_package_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12],
};

static ACTIVITY_VOUCHERPACKAGE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherpackageQueryResponse",
    file: "spec/marketing/activity.voucherpackage.query.yaml",
    rows: &[
        schema::Row::Plain(
            "voucher_package_activity_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_PACKAGE_ACTIVITY_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "voucher_package_base_info",
            schema::Kind::Record(&super::types::VOUCHER_PACKAGE_BASE_INFO),
        ),
        schema::Row::Plain(
            "voucher_package_sales_info",
            schema::Kind::Record(&VOUCHER_PACKAGE_SALES_INFO),
        ),
        schema::Row::Plain(
            "voucher_package_use_rule",
            schema::Kind::Record(&VOUCHER_PACKAGE_USE_RULE),
        ),
    ],
    rules: &[],
    lines: &[],
};

static VOUCHER_PACKAGE_ACTIVITY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherPackageActivityInfo",
    file: "spec/marketing/activity.voucherpackage.query.yaml",
    rows: &[
        schema::Row::Plain(
            "activity_base_info",
            schema::Kind::Record(&super::types::ACTIVITY_BASE_INFO),
        ),
        schema::Row::Plain(
            "voucher_available_scope_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
        ),
        schema::Row::Plain(
            "voucher_deduct_info",
            schema::Kind::Record(&super::types::VOUCHER_DEDUCT_INFO),
        ),
        schema::Row::Plain(
            "voucher_display_pattern_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
        ),
        schema::Row::Plain(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
        ),
        schema::Row::Plain(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
        ),
    ],
    rules: &[],
    lines: &[],
};

static VOUCHER_PACKAGE_SALES_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherPackageSalesInfo",
    file: "spec/marketing/activity.voucherpackage.query.yaml",
    rows: &[
        schema::Row::Plain("budget", schema::Kind::Integer),
        schema::Row::Text("pay_channel"),
        schema::Row::Text("purchase_url"),
        schema::Row::Plain("sale_count_limit_in_period", schema::Kind::Integer),
        schema::Row::Text("sale_period_limit"),
        schema::Row::Text("sale_price"),
    ],
    rules: &[],
    lines: &[],
};

static VOUCHER_PACKAGE_USE_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherPackageUseRule",
    file: "spec/marketing/activity.voucherpackage.query.yaml",
    rows: &[schema::Row::Text("use_rule_desc")],
    rules: &[],
    lines: &[],
};
