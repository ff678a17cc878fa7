//! `alipay.fund.quota.query` · 转账额度查询接口
//!
//! Query the transfer limits of the merchant.
//!
//! Offered on the gateway (V2). Described in `spec/fund/quota.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `QuotaQueryBizScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QuotaQueryBizScene {
    /// `DIRECT_TRANSFER`: Password-free transfer, or cash red packet (单笔无密转账到支付宝).
    DirectTransfer,
    /// `DEFAULT`: Transfer by `alipay.fund.trans.toaccount.transfer`.
    Default,
}

record::enumeration!(
    QuotaQueryBizScene, "DIRECT_TRANSFER" DirectTransfer, "DEFAULT" Default
);

/// The values of the platform's type `QuotaQueryProductCode`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    QuotaQueryProductCode, "TRANS_ACCOUNT_NO_PWD" TransAccountNoPwd, "STD_RED_PACKET"
    StdRedPacket, "TRANS_BANKCARD_NO_PWD" TransBankcardNoPwd, "DEFAULT" Default
);

/// The values of the platform's type `QuotaQueryResponseActiveNewQuotaDailyRemainLimitType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QuotaQueryResponseActiveNewQuotaDailyRemainLimitType {
    /// `SECURITY_PUNISHED`: Security restriction; apply for release.
    SecurityPunished,
    /// `ACCOUNT_QUOTA_LIMITED`: Account limit; raise it first.
    AccountQuotaLimited,
}

record::enumeration!(
    QuotaQueryResponseActiveNewQuotaDailyRemainLimitType, "SECURITY_PUNISHED"
    SecurityPunished, "ACCOUNT_QUOTA_LIMITED" AccountQuotaLimited
);

/// The values of the platform's type `QuotaQueryResponseActiveNewQuotaMonthlyRemainLimitType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QuotaQueryResponseActiveNewQuotaMonthlyRemainLimitType {
    /// `SECURITY_PUNISHED`: Security restriction; apply for release.
    SecurityPunished,
    /// `ACCOUNT_QUOTA_LIMITED`: Account limit; raise it first.
    AccountQuotaLimited,
}

record::enumeration!(
    QuotaQueryResponseActiveNewQuotaMonthlyRemainLimitType, "SECURITY_PUNISHED"
    SecurityPunished, "ACCOUNT_QUOTA_LIMITED" AccountQuotaLimited
);

/// The error codes of `alipay.fund.quota.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QuotaQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(QuotaQueryErrorCode);

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

record::record!(QuotaQuery, QUOTA_QUERY, 0 biz_scene None, 1 product_code None);

record::record!(
    QuotaQueryResponse, QUOTA_QUERY_RESPONSE, 0 active_new_quota_daily_remain_limit_type
    None, 1 active_new_quota_daily_remain_limited None, 2
    active_new_quota_monthly_remain_limit_type None, 3
    active_new_quota_monthly_remain_limited None, 4 active_quota_is_new None, 5
    new_quota_daily None, 6 new_quota_daily_remain None, 7 new_quota_monthly None, 8
    new_quota_monthly_remain None, 9 new_quota_single_max None, 10 new_quota_single_min
    None, 11 to_corporate_daily_available_amount None, 12
    to_corporate_monthly_available_amount None, 13 to_private_daily_available_amount
    None, 14 to_private_monthly_available_amount None
);

static QUOTA_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "QuotaQuery",
    file: "spec/fund/quota.query.yaml",
    rows: &[
        schema::Row::Limited(
            "biz_scene",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["DIRECT_TRANSFER", "DEFAULT"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "product_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "TRANS_ACCOUNT_NO_PWD",
                            "STD_RED_PACKET",
                            "TRANS_BANKCARD_NO_PWD",
                            "DEFAULT",
                        ],
                    ),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[10, 13, 18, 21],
};

static QUOTA_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QuotaQueryResponse",
    file: "spec/fund/quota.query.yaml",
    rows: &[
        schema::Row::Text("active_new_quota_daily_remain_limit_type"),
        schema::Row::Plain(
            "active_new_quota_daily_remain_limited",
            schema::Kind::Boolean,
        ),
        schema::Row::Text("active_new_quota_monthly_remain_limit_type"),
        schema::Row::Plain(
            "active_new_quota_monthly_remain_limited",
            schema::Kind::Boolean,
        ),
        schema::Row::Plain("active_quota_is_new", schema::Kind::Boolean),
        schema::Row::Text("new_quota_daily"),
        schema::Row::Text("new_quota_daily_remain"),
        schema::Row::Text("new_quota_monthly"),
        schema::Row::Text("new_quota_monthly_remain"),
        schema::Row::Text("new_quota_single_max"),
        schema::Row::Text("new_quota_single_min"),
        schema::Row::Text("to_corporate_daily_available_amount"),
        schema::Row::Text("to_corporate_monthly_available_amount"),
        schema::Row::Text("to_private_daily_available_amount"),
        schema::Row::Text("to_private_monthly_available_amount"),
    ],
    rules: &[],
    lines: &[],
};
