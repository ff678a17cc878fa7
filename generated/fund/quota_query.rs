//! `alipay.fund.quota.query` · 转账额度查询接口
//!
//! Query the transfer limits of the merchant.
//!
//! Offered on the gateway (V2). Described in `spec/fund/quota.query.yaml`.

use crate::{record, schema};

static QUOTA_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "QuotaQuery",
    file: "spec/fund/quota.query.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["DIRECT_TRANSFER", "DEFAULT"]),
                    13,
                ),
            ],
            ..schema::FieldDef::text("biz_scene", 10)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &[
                            "TRANS_ACCOUNT_NO_PWD",
                            "STD_RED_PACKET",
                            "TRANS_BANKCARD_NO_PWD",
                            "DEFAULT",
                        ],
                    ),
                    21,
                ),
            ],
            ..schema::FieldDef::text("product_code", 18)
        },
    ],
    rules: &[],
};

static QUOTA_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QuotaQueryResponse",
    file: "spec/fund/quota.query.yaml",
    fields: &[
        schema::FieldDef::text("active_new_quota_daily_remain_limit_type", 29),
        schema::FieldDef::new(
            "active_new_quota_daily_remain_limited",
            schema::Kind::Boolean,
            36,
        ),
        schema::FieldDef::text("active_new_quota_monthly_remain_limit_type", 39),
        schema::FieldDef::new(
            "active_new_quota_monthly_remain_limited",
            schema::Kind::Boolean,
            46,
        ),
        schema::FieldDef::new("active_quota_is_new", schema::Kind::Boolean, 49),
        schema::FieldDef::text("new_quota_daily", 52),
        schema::FieldDef::text("new_quota_daily_remain", 57),
        schema::FieldDef::text("new_quota_monthly", 62),
        schema::FieldDef::text("new_quota_monthly_remain", 67),
        schema::FieldDef::text("new_quota_single_max", 72),
        schema::FieldDef::text("new_quota_single_min", 77),
        schema::FieldDef::text("to_corporate_daily_available_amount", 82),
        schema::FieldDef::text("to_corporate_monthly_available_amount", 86),
        schema::FieldDef::text("to_private_daily_available_amount", 90),
        schema::FieldDef::text("to_private_monthly_available_amount", 94),
    ],
    rules: &[],
};

/// A request of `alipay.fund.quota.query` (转账额度查询接口).
///
/// Query the transfer limits of the merchant.
///
/// ```
/// use alipay::fund::QuotaQuery;
///
/// let request = QuotaQuery::new()
///     .biz_scene("DEFAULT");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_scene`](Self::biz_scene) | one of its values |
/// | [`product_code`](Self::product_code) | one of its values |
///
/// Offered on the gateway (V2). Described in `spec/fund/quota.query.yaml`.
/// Returns [`QuotaQueryResponse`], or an error with a [`QuotaQueryErrorCode`].
#[doc(alias = "alipay.fund.quota.query")]
#[doc(alias = "转账额度查询接口")]
#[doc(alias = "转账")]
#[doc(alias = "额度")]
#[must_use]
#[non_exhaustive]
pub struct QuotaQuery {
    /// Business scene, the same as in the transfer.
    ///
    /// 业务场景. Example: `DEFAULT`.
    pub biz_scene: Option<record::Choice<QuotaQueryBizScene>>,
    /// Product code, the same as in the transfer.
    ///
    /// 业务产品码.
    pub product_code: Option<record::Choice<QuotaQueryProductCode>>,
}

impl QuotaQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_scene: None,
            product_code: None,
        }
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(
        mut self,
        biz_scene: impl Into<record::Choice<QuotaQueryBizScene>>,
    ) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(
        mut self,
        product_code: impl Into<record::Choice<QuotaQueryProductCode>>,
    ) -> Self {
        self.product_code = Some(product_code.into());
        self
    }
}

impl record::Record for QuotaQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QUOTA_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_scene),
            1 => Some(&self.product_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_scene),
            1 => Some(&mut self.product_code),
            _ => None,
        }
    }
}

impl Default for QuotaQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for QuotaQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QuotaQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QuotaQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for QuotaQuery {}

impl record::Request for QuotaQuery {
    type Response = QuotaQueryResponse;
    type ErrorCode = QuotaQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.quota.query",
        title: "转账额度查询接口",
        file: "spec/fund/quota.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &QUOTA_QUERY,
        response: &QUOTA_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.fund.quota.query` (转账额度查询接口).
#[non_exhaustive]
pub struct QuotaQueryResponse {
    /// What restricts the daily remainder; present if it is restricted.
    ///
    /// Example: `SECURITY_PUNISHED`.
    pub active_new_quota_daily_remain_limit_type: Option<
        record::Choice<QuotaQueryResponseActiveNewQuotaDailyRemainLimitType>,
    >,
    /// Whether other rules restrict the daily remainder; present if `active_quota_is_new` is true.
    pub active_new_quota_daily_remain_limited: Option<bool>,
    /// What restricts the monthly remainder; present if it is restricted.
    ///
    /// Example: `SECURITY_PUNISHED`.
    pub active_new_quota_monthly_remain_limit_type: Option<
        record::Choice<QuotaQueryResponseActiveNewQuotaMonthlyRemainLimitType>,
    >,
    /// Whether other rules restrict the monthly remainder; present if `active_quota_is_new` is true.
    pub active_new_quota_monthly_remain_limited: Option<bool>,
    /// Whether the `new_quota_` fields hold; otherwise the `to_` fields do.
    pub active_quota_is_new: Option<bool>,
    /// Daily transfer limit, in yuan; present if `active_quota_is_new` is true.
    ///
    /// 单日最高转账限额; an amount of money as a decimal number; at most 2 decimals.
    pub new_quota_daily: Option<record::Amount>,
    /// Daily remainder, in yuan; present if `active_quota_is_new` is true.
    ///
    /// 单日剩余额度; an amount of money as a decimal number; at most 2 decimals.
    pub new_quota_daily_remain: Option<record::Amount>,
    /// Monthly transfer limit, in yuan; present if `active_quota_is_new` is true.
    ///
    /// 单月最高转账限额; an amount of money as a decimal number; at most 2 decimals.
    pub new_quota_monthly: Option<record::Amount>,
    /// Monthly remainder, in yuan; present if `active_quota_is_new` is true.
    ///
    /// 单月剩余额度; an amount of money as a decimal number; at most 2 decimals.
    pub new_quota_monthly_remain: Option<record::Amount>,
    /// Largest single transfer, in yuan; present if `active_quota_is_new` is true.
    ///
    /// 单笔最大金额; an amount of money as a decimal number; at most 2 decimals.
    pub new_quota_single_max: Option<record::Amount>,
    /// Smallest single transfer, in yuan; present if set and `active_quota_is_new` is true.
    ///
    /// 单笔最小金额; an amount of money as a decimal number; at most 2 decimals.
    pub new_quota_single_min: Option<record::Amount>,
    /// Daily remainder for transfers to companies, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals.
    pub to_corporate_daily_available_amount: Option<record::Amount>,
    /// Monthly remainder for transfers to companies, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals.
    pub to_corporate_monthly_available_amount: Option<record::Amount>,
    /// Daily remainder for transfers to individuals, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals.
    pub to_private_daily_available_amount: Option<record::Amount>,
    /// Monthly remainder for transfers to individuals, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals.
    pub to_private_monthly_available_amount: Option<record::Amount>,
}

impl record::Record for QuotaQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QUOTA_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.active_new_quota_daily_remain_limit_type),
            1 => Some(&self.active_new_quota_daily_remain_limited),
            2 => Some(&self.active_new_quota_monthly_remain_limit_type),
            3 => Some(&self.active_new_quota_monthly_remain_limited),
            4 => Some(&self.active_quota_is_new),
            5 => Some(&self.new_quota_daily),
            6 => Some(&self.new_quota_daily_remain),
            7 => Some(&self.new_quota_monthly),
            8 => Some(&self.new_quota_monthly_remain),
            9 => Some(&self.new_quota_single_max),
            10 => Some(&self.new_quota_single_min),
            11 => Some(&self.to_corporate_daily_available_amount),
            12 => Some(&self.to_corporate_monthly_available_amount),
            13 => Some(&self.to_private_daily_available_amount),
            14 => Some(&self.to_private_monthly_available_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.active_new_quota_daily_remain_limit_type),
            1 => Some(&mut self.active_new_quota_daily_remain_limited),
            2 => Some(&mut self.active_new_quota_monthly_remain_limit_type),
            3 => Some(&mut self.active_new_quota_monthly_remain_limited),
            4 => Some(&mut self.active_quota_is_new),
            5 => Some(&mut self.new_quota_daily),
            6 => Some(&mut self.new_quota_daily_remain),
            7 => Some(&mut self.new_quota_monthly),
            8 => Some(&mut self.new_quota_monthly_remain),
            9 => Some(&mut self.new_quota_single_max),
            10 => Some(&mut self.new_quota_single_min),
            11 => Some(&mut self.to_corporate_daily_available_amount),
            12 => Some(&mut self.to_corporate_monthly_available_amount),
            13 => Some(&mut self.to_private_daily_available_amount),
            14 => Some(&mut self.to_private_monthly_available_amount),
            _ => None,
        }
    }
}

impl Default for QuotaQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            active_new_quota_daily_remain_limit_type: None,
            active_new_quota_daily_remain_limited: None,
            active_new_quota_monthly_remain_limit_type: None,
            active_new_quota_monthly_remain_limited: None,
            active_quota_is_new: None,
            new_quota_daily: None,
            new_quota_daily_remain: None,
            new_quota_monthly: None,
            new_quota_monthly_remain: None,
            new_quota_single_max: None,
            new_quota_single_min: None,
            to_corporate_daily_available_amount: None,
            to_corporate_monthly_available_amount: None,
            to_private_daily_available_amount: None,
            to_private_monthly_available_amount: None,
        }
    }
}

impl Clone for QuotaQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QuotaQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QuotaQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `QuotaQueryBizScene`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QuotaQueryBizScene {
    /// `DIRECT_TRANSFER`: Password-free transfer, or cash red packet (单笔无密转账到支付宝).
    DirectTransfer,
    /// `DEFAULT`: Transfer by `alipay.fund.trans.toaccount.transfer`.
    Default,
}

impl record::Enumeration for QuotaQueryBizScene {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("DIRECT_TRANSFER", Self::DirectTransfer),
        ("DEFAULT", Self::Default),
    ];
}

impl std::fmt::Debug for QuotaQueryBizScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `QuotaQueryProductCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QuotaQueryProductCode {
    /// `TRANS_ACCOUNT_NO_PWD`: Transfer to an Alipay account.
    TransAccountNoPwd,
    /// `STD_RED_PACKET`: Cash red packet.
    StdRedPacket,
    /// `TRANS_BANKCARD_NO_PWD`: Payment to a bank card.
    TransBankcardNoPwd,
    /// `DEFAULT`: Transfer by `alipay.fund.trans.toaccount.transfer`.
    Default,
}

impl record::Enumeration for QuotaQueryProductCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TRANS_ACCOUNT_NO_PWD", Self::TransAccountNoPwd),
        ("STD_RED_PACKET", Self::StdRedPacket),
        ("TRANS_BANKCARD_NO_PWD", Self::TransBankcardNoPwd),
        ("DEFAULT", Self::Default),
    ];
}

impl std::fmt::Debug for QuotaQueryProductCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `QuotaQueryResponseActiveNewQuotaDailyRemainLimitType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QuotaQueryResponseActiveNewQuotaDailyRemainLimitType {
    /// `SECURITY_PUNISHED`: Security restriction; apply for release.
    SecurityPunished,
    /// `ACCOUNT_QUOTA_LIMITED`: Account limit; raise it first.
    AccountQuotaLimited,
}

impl record::Enumeration for QuotaQueryResponseActiveNewQuotaDailyRemainLimitType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SECURITY_PUNISHED", Self::SecurityPunished),
        ("ACCOUNT_QUOTA_LIMITED", Self::AccountQuotaLimited),
    ];
}

impl std::fmt::Debug for QuotaQueryResponseActiveNewQuotaDailyRemainLimitType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `QuotaQueryResponseActiveNewQuotaMonthlyRemainLimitType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QuotaQueryResponseActiveNewQuotaMonthlyRemainLimitType {
    /// `SECURITY_PUNISHED`: Security restriction; apply for release.
    SecurityPunished,
    /// `ACCOUNT_QUOTA_LIMITED`: Account limit; raise it first.
    AccountQuotaLimited,
}

impl record::Enumeration for QuotaQueryResponseActiveNewQuotaMonthlyRemainLimitType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SECURITY_PUNISHED", Self::SecurityPunished),
        ("ACCOUNT_QUOTA_LIMITED", Self::AccountQuotaLimited),
    ];
}

impl std::fmt::Debug for QuotaQueryResponseActiveNewQuotaMonthlyRemainLimitType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.quota.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuotaQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for QuotaQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for QuotaQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
