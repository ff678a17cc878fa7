//! `alipay.marketing.activity.voucherpackage.query` · 券包详情查询
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
            ..schema::FieldDef::text("voucher_package_id", 10)
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
            13,
        ),
        schema::FieldDef::new(
            "voucher_package_base_info",
            schema::Kind::Record(&super::types::VOUCHER_PACKAGE_BASE_INFO),
            14,
        ),
        schema::FieldDef::new(
            "voucher_package_sales_info",
            schema::Kind::Record(&VOUCHER_PACKAGE_SALES_INFO),
            15,
        ),
        schema::FieldDef::new(
            "voucher_package_use_rule",
            schema::Kind::Record(&VOUCHER_PACKAGE_USE_RULE),
            16,
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
            21,
        ),
        schema::FieldDef::new(
            "voucher_available_scope_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
            22,
        ),
        schema::FieldDef::new(
            "voucher_deduct_info",
            schema::Kind::Record(&super::types::VOUCHER_DEDUCT_INFO),
            23,
        ),
        schema::FieldDef::new(
            "voucher_display_pattern_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
            24,
        ),
        schema::FieldDef::new(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
            25,
        ),
        schema::FieldDef::new(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
            26,
        ),
    ],
    rules: &[],
};

static VOUCHER_PACKAGE_SALES_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherPackageSalesInfo",
    file: "spec/marketing/activity.voucherpackage.query.yaml",
    fields: &[
        schema::FieldDef::new("budget", schema::Kind::Integer, 30),
        schema::FieldDef::text("pay_channel", 31),
        schema::FieldDef::text("purchase_url", 32),
        schema::FieldDef::new("sale_count_limit_in_period", schema::Kind::Integer, 33),
        schema::FieldDef::text("sale_period_limit", 34),
        schema::FieldDef::text("sale_price", 35),
    ],
    rules: &[],
};

static VOUCHER_PACKAGE_USE_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherPackageUseRule",
    file: "spec/marketing/activity.voucherpackage.query.yaml",
    fields: &[schema::FieldDef::text("use_rule_desc", 39)],
    rules: &[],
};

/// A request of `alipay.marketing.activity.voucherpackage.query` (券包详情查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/activity/voucherpackage/query`.
/// Described in `spec/marketing/activity.voucherpackage.query.yaml`.
/// Answered by [`ActivityVoucherpackageQueryResponse`], or by an error with a [`ActivityVoucherpackageQueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.voucherpackage.query")]
#[doc(alias = "券包详情查询")]
#[must_use]
#[non_exhaustive]
pub struct ActivityVoucherpackageQuery {
    /// On the wire `voucher_package_id`, a text. Source: `spec/marketing/activity.voucherpackage.query.yaml:10`.
    pub voucher_package_id: Option<String>,
}

impl ActivityVoucherpackageQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.activity.voucherpackage.query` (券包详情查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ActivityVoucherpackageQueryResponse {
    /// On the wire `voucher_package_activity_info`, a list; each element is a record of the kind
    /// `VoucherPackageActivityInfo`. Source: `spec/marketing/activity.voucherpackage.query.yaml:13`.
    pub voucher_package_activity_info: Vec<VoucherPackageActivityInfo>,
    /// On the wire `voucher_package_base_info`, a record of the kind `VoucherPackageBaseInfo`. Source:
    /// `spec/marketing/activity.voucherpackage.query.yaml:14`.
    pub voucher_package_base_info: Option<super::types::VoucherPackageBaseInfo>,
    /// On the wire `voucher_package_sales_info`, a record of the kind `VoucherPackageSalesInfo`. Source:
    /// `spec/marketing/activity.voucherpackage.query.yaml:15`.
    pub voucher_package_sales_info: Option<VoucherPackageSalesInfo>,
    /// On the wire `voucher_package_use_rule`, a record of the kind `VoucherPackageUseRule`. Source:
    /// `spec/marketing/activity.voucherpackage.query.yaml:16`.
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

/// The platform's type `VoucherPackageActivityInfo`.
///
/// Source: `spec/marketing/activity.voucherpackage.query.yaml:19`.
#[non_exhaustive]
pub struct VoucherPackageActivityInfo {
    /// On the wire `activity_base_info`, a record of the kind `ActivityBaseInfo`. Source:
    /// `spec/marketing/activity.voucherpackage.query.yaml:21`.
    pub activity_base_info: Option<super::types::ActivityBaseInfo>,
    /// On the wire `voucher_available_scope_info`, a record of the kind `VoucherAvailableScopeInfo`. Source:
    /// `spec/marketing/activity.voucherpackage.query.yaml:22`.
    pub voucher_available_scope_info: Option<super::types::VoucherAvailableScopeInfo>,
    /// On the wire `voucher_deduct_info`, a record of the kind `VoucherDeductInfo`. Source:
    /// `spec/marketing/activity.voucherpackage.query.yaml:23`.
    pub voucher_deduct_info: Option<super::types::VoucherDeductInfo>,
    /// On the wire `voucher_display_pattern_info`, a record of the kind `VoucherDisplayPatternInfo`. Source:
    /// `spec/marketing/activity.voucherpackage.query.yaml:24`.
    pub voucher_display_pattern_info: Option<super::types::VoucherDisplayPatternInfo>,
    /// On the wire `voucher_send_mode_info`, a record of the kind `VoucherSendModeInfo`. Source:
    /// `spec/marketing/activity.voucherpackage.query.yaml:25`.
    pub voucher_send_mode_info: Option<super::types::VoucherSendModeInfo>,
    /// On the wire `voucher_use_rule_info`, a record of the kind `VoucherUseRuleInfo`. Source:
    /// `spec/marketing/activity.voucherpackage.query.yaml:26`.
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

/// The platform's type `VoucherPackageSalesInfo`.
///
/// Source: `spec/marketing/activity.voucherpackage.query.yaml:28`.
#[non_exhaustive]
pub struct VoucherPackageSalesInfo {
    /// On the wire `budget`, a whole number. Source: `spec/marketing/activity.voucherpackage.query.yaml:30`.
    pub budget: Option<i64>,
    /// On the wire `pay_channel`, a text. Source: `spec/marketing/activity.voucherpackage.query.yaml:31`.
    pub pay_channel: Option<String>,
    /// On the wire `purchase_url`, a text. Source: `spec/marketing/activity.voucherpackage.query.yaml:32`.
    pub purchase_url: Option<String>,
    /// On the wire `sale_count_limit_in_period`, a whole number. Source:
    /// `spec/marketing/activity.voucherpackage.query.yaml:33`.
    pub sale_count_limit_in_period: Option<i64>,
    /// On the wire `sale_period_limit`, a text. Source: `spec/marketing/activity.voucherpackage.query.yaml:34`.
    pub sale_period_limit: Option<String>,
    /// On the wire `sale_price`, a text. Source: `spec/marketing/activity.voucherpackage.query.yaml:35`.
    pub sale_price: Option<String>,
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

/// The platform's type `VoucherPackageUseRule`.
///
/// Source: `spec/marketing/activity.voucherpackage.query.yaml:37`.
#[non_exhaustive]
pub struct VoucherPackageUseRule {
    /// On the wire `use_rule_desc`, a text. Source: `spec/marketing/activity.voucherpackage.query.yaml:39`.
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

/// The error codes of `alipay.marketing.activity.voucherpackage.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityVoucherpackageQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.voucherpackage.query.yaml:42`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.voucherpackage.query.yaml:43`.
    SystemError,
    /// On the wire `VOUCHER_PACKAGE_NOT_EXIST`. Source: `spec/marketing/activity.voucherpackage.query.yaml:44`.
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
