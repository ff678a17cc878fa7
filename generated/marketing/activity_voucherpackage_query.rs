//! `alipay.marketing.activity.voucherpackage.query` · 券包详情查询
//!
//! Query a voucher package and the vouchers in it.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/activity/voucherpackage/query`.
//! Described in `spec/marketing/activity.voucherpackage.query.yaml`.

use crate::{record, schema};

static ACTIVITY_VOUCHERPACKAGE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherpackageQuery",
    file: "spec/marketing/activity.voucherpackage.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("voucher_package_id", 12)
        },
    ],
    rules: &[],
};

static ACTIVITY_VOUCHERPACKAGE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherpackageQueryResponse",
    file: "spec/marketing/activity.voucherpackage.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "voucher_package_activity_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_PACKAGE_ACTIVITY_INFO),
                    limits: &[],
                },
            ),
            19,
        ),
        schema::FieldDef::new(
            "voucher_package_base_info",
            schema::Kind::Record(&super::types::VOUCHER_PACKAGE_BASE_INFO),
            23,
        ),
        schema::FieldDef::new(
            "voucher_package_sales_info",
            schema::Kind::Record(&VOUCHER_PACKAGE_SALES_INFO),
            24,
        ),
        schema::FieldDef::new(
            "voucher_package_use_rule",
            schema::Kind::Record(&VOUCHER_PACKAGE_USE_RULE),
            25,
        ),
    ],
    rules: &[],
};

static VOUCHER_PACKAGE_ACTIVITY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherPackageActivityInfo",
    file: "spec/marketing/activity.voucherpackage.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "activity_base_info",
            schema::Kind::Record(&super::types::ACTIVITY_BASE_INFO),
            31,
        ),
        schema::FieldDef::new(
            "voucher_available_scope_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
            32,
        ),
        schema::FieldDef::new(
            "voucher_deduct_info",
            schema::Kind::Record(&super::types::VOUCHER_DEDUCT_INFO),
            36,
        ),
        schema::FieldDef::new(
            "voucher_display_pattern_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
            37,
        ),
        schema::FieldDef::new(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
            41,
        ),
        schema::FieldDef::new(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
            42,
        ),
    ],
    rules: &[],
};

static VOUCHER_PACKAGE_SALES_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherPackageSalesInfo",
    file: "spec/marketing/activity.voucherpackage.query.yaml",
    fields: &[
        schema::FieldDef::new("budget", schema::Kind::Integer, 47),
        schema::FieldDef::text("pay_channel", 48),
        schema::FieldDef::text("purchase_url", 57),
        schema::FieldDef::new("sale_count_limit_in_period", schema::Kind::Integer, 58),
        schema::FieldDef::text("sale_period_limit", 62),
        schema::FieldDef::text("sale_price", 73),
    ],
    rules: &[],
};

static VOUCHER_PACKAGE_USE_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherPackageUseRule",
    file: "spec/marketing/activity.voucherpackage.query.yaml",
    fields: &[schema::FieldDef::text("use_rule_desc", 78)],
    rules: &[],
};

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
        Self { voucher_package_id: None }
    }

    /// Sets [`voucher_package_id`](Self::voucher_package_id).
    #[inline]
    pub fn voucher_package_id(mut self, voucher_package_id: impl Into<String>) -> Self {
        self.voucher_package_id = Some(voucher_package_id.into());
        self
    }
}

impl record::Record for ActivityVoucherpackageQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_VOUCHERPACKAGE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.voucher_package_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.voucher_package_id),
            _ => None,
        }
    }
}

impl Default for ActivityVoucherpackageQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityVoucherpackageQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityVoucherpackageQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityVoucherpackageQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for ActivityVoucherpackageQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_VOUCHERPACKAGE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.voucher_package_activity_info),
            1 => Some(&self.voucher_package_base_info),
            2 => Some(&self.voucher_package_sales_info),
            3 => Some(&self.voucher_package_use_rule),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.voucher_package_activity_info),
            1 => Some(&mut self.voucher_package_base_info),
            2 => Some(&mut self.voucher_package_sales_info),
            3 => Some(&mut self.voucher_package_use_rule),
            _ => None,
        }
    }
}

impl Default for ActivityVoucherpackageQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            voucher_package_activity_info: Vec::new(),
            voucher_package_base_info: None,
            voucher_package_sales_info: None,
            voucher_package_use_rule: None,
        }
    }
}

impl Clone for ActivityVoucherpackageQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityVoucherpackageQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityVoucherpackageQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for VoucherPackageActivityInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_PACKAGE_ACTIVITY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_base_info),
            1 => Some(&self.voucher_available_scope_info),
            2 => Some(&self.voucher_deduct_info),
            3 => Some(&self.voucher_display_pattern_info),
            4 => Some(&self.voucher_send_mode_info),
            5 => Some(&self.voucher_use_rule_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_base_info),
            1 => Some(&mut self.voucher_available_scope_info),
            2 => Some(&mut self.voucher_deduct_info),
            3 => Some(&mut self.voucher_display_pattern_info),
            4 => Some(&mut self.voucher_send_mode_info),
            5 => Some(&mut self.voucher_use_rule_info),
            _ => None,
        }
    }
}

impl Default for VoucherPackageActivityInfo {
    #[inline]
    fn default() -> Self {
        Self {
            activity_base_info: None,
            voucher_available_scope_info: None,
            voucher_deduct_info: None,
            voucher_display_pattern_info: None,
            voucher_send_mode_info: None,
            voucher_use_rule_info: None,
        }
    }
}

impl Clone for VoucherPackageActivityInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherPackageActivityInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherPackageActivityInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for VoucherPackageSalesInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_PACKAGE_SALES_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.budget),
            1 => Some(&self.pay_channel),
            2 => Some(&self.purchase_url),
            3 => Some(&self.sale_count_limit_in_period),
            4 => Some(&self.sale_period_limit),
            5 => Some(&self.sale_price),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.budget),
            1 => Some(&mut self.pay_channel),
            2 => Some(&mut self.purchase_url),
            3 => Some(&mut self.sale_count_limit_in_period),
            4 => Some(&mut self.sale_period_limit),
            5 => Some(&mut self.sale_price),
            _ => None,
        }
    }
}

impl Default for VoucherPackageSalesInfo {
    #[inline]
    fn default() -> Self {
        Self {
            budget: None,
            pay_channel: None,
            purchase_url: None,
            sale_count_limit_in_period: None,
            sale_period_limit: None,
            sale_price: None,
        }
    }
}

impl Clone for VoucherPackageSalesInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherPackageSalesInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherPackageSalesInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Rules for using a voucher package.
#[non_exhaustive]
pub struct VoucherPackageUseRule {
    /// Conditions of use, in words.
    ///
    /// Example: `当前券包的券必须在线下扫码点餐场景使用`.
    pub use_rule_desc: Option<String>,
}

impl record::Record for VoucherPackageUseRule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_PACKAGE_USE_RULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.use_rule_desc),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.use_rule_desc),
            _ => None,
        }
    }
}

impl Default for VoucherPackageUseRule {
    #[inline]
    fn default() -> Self {
        Self { use_rule_desc: None }
    }
}

impl Clone for VoucherPackageUseRule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherPackageUseRule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherPackageUseRule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `VoucherPackageSalesInfoPayChannel`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VoucherPackageSalesInfoPayChannel {
    /// `pcredit`: Huabei (花呗).
    Pcredit,
    /// `creditCard`: Credit card (信用卡).
    CreditCard,
    /// `credit_group`: Huabei and credit card (花呗与信用卡).
    CreditGroup,
}

impl record::Enumeration for VoucherPackageSalesInfoPayChannel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("pcredit", Self::Pcredit),
        ("creditCard", Self::CreditCard),
        ("credit_group", Self::CreditGroup),
    ];
}

impl std::fmt::Debug for VoucherPackageSalesInfoPayChannel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `VoucherPackageSalesInfoSalePeriodLimit`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for VoucherPackageSalesInfoSalePeriodLimit {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NO", Self::No),
        ("ALL", Self::All),
        ("DAY", Self::Day),
        ("WEEK", Self::Week),
        ("MONTH", Self::Month),
    ];
}

impl std::fmt::Debug for VoucherPackageSalesInfoSalePeriodLimit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.activity.voucherpackage.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for ActivityVoucherpackageQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("VOUCHER_PACKAGE_NOT_EXIST", Self::VoucherPackageNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityVoucherpackageQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
