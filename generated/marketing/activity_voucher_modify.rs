//! `alipay.marketing.activity.voucher.modify` · 修改支付券基本信息
//!
//! Modify a payment voucher; only the later message confirms success.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/modify`.
//! Described in `spec/marketing/activity.voucher.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.voucher.modify` (修改支付券基本信息).
///
/// Modify a payment voucher; only the later message confirms success.
///
/// ```
/// use alipay::marketing::ActivityVoucherModify;
///
/// let request = ActivityVoucherModify::new()
///     .activity_id("2016042700826004508401111111");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`activity_base_info`](Self::activity_base_info) | required in some cases |
/// | [`merchant_access_mode`](Self::merchant_access_mode) | required in some cases |
/// | [`out_biz_no`](Self::out_biz_no) | required in some cases |
/// | [`publish_end_time`](Self::publish_end_time) | a time |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/modify`.
/// Described in `spec/marketing/activity.voucher.modify.yaml`.
/// Returns [`ActivityVoucherModifyResponse`], or an error with a [`ActivityVoucherModifyErrorCode`].
#[doc(alias = "alipay.marketing.activity.voucher.modify")]
#[doc(alias = "/v3/alipay/marketing/activity/voucher/modify")]
#[doc(alias = "修改支付券基本信息")]
#[doc(alias = "支付")]
#[doc(alias = "支付券")]
#[must_use]
#[non_exhaustive]
pub struct ActivityVoucherModify {
    /// Basic data of the activity.
    ///
    /// 活动基础信息; required in some cases.
    pub activity_base_info: Option<super::types::ActivityBaseInfo>,
    /// Activity id.
    ///
    /// 活动id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Whether the merchant calls by itself, or a provider calls for it.
    ///
    /// 商户接入模式; required in some cases; other values may be added. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<
        record::Choice<ActivityVoucherModifyMerchantAccessMode>,
    >,
    /// Caller's request number for idempotency; same parameters return the same result.
    ///
    /// 外部业务单号; required in some cases. Example: `20170101000001654bb46ba`.
    pub out_biz_no: Option<String>,
    /// End of voucher issuing.
    ///
    /// 券发放结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-29 23:59:59`.
    pub publish_end_time: Option<record::DateTime>,
    /// Where the voucher can be used.
    ///
    /// 券可用范围.
    pub voucher_available_scope_info: Option<super::types::VoucherAvailableScopeInfo>,
    /// How the voucher is issued.
    ///
    /// 券发放.
    pub voucher_send_mode_info: Option<super::types::VoucherSendModeInfo>,
    /// Rules for redeeming the voucher.
    pub voucher_use_rule: Option<PaymentVoucherUseRuleModify>,
    /// Rules for redeeming the voucher.
    pub voucher_use_rule_info: Option<super::types::VoucherUseRuleInfo>,
}

impl ActivityVoucherModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`activity_base_info`](Self::activity_base_info).
    #[inline]
    pub fn activity_base_info(
        mut self,
        activity_base_info: super::types::ActivityBaseInfo,
    ) -> Self {
        self.activity_base_info = Some(activity_base_info);
        self
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = Some(activity_id.into());
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    pub fn merchant_access_mode(
        mut self,
        merchant_access_mode: impl Into<
            record::Choice<ActivityVoucherModifyMerchantAccessMode>,
        >,
    ) -> Self {
        self.merchant_access_mode = Some(merchant_access_mode.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`publish_end_time`](Self::publish_end_time).
    #[inline]
    pub fn publish_end_time(
        mut self,
        publish_end_time: impl Into<record::DateTime>,
    ) -> Self {
        self.publish_end_time = Some(publish_end_time.into());
        self
    }

    /// Sets [`voucher_available_scope_info`](Self::voucher_available_scope_info).
    #[inline]
    pub fn voucher_available_scope_info(
        mut self,
        voucher_available_scope_info: super::types::VoucherAvailableScopeInfo,
    ) -> Self {
        self.voucher_available_scope_info = Some(voucher_available_scope_info);
        self
    }

    /// Sets [`voucher_send_mode_info`](Self::voucher_send_mode_info).
    #[inline]
    pub fn voucher_send_mode_info(
        mut self,
        voucher_send_mode_info: super::types::VoucherSendModeInfo,
    ) -> Self {
        self.voucher_send_mode_info = Some(voucher_send_mode_info);
        self
    }

    /// Sets [`voucher_use_rule`](Self::voucher_use_rule).
    #[inline]
    pub fn voucher_use_rule(
        mut self,
        voucher_use_rule: PaymentVoucherUseRuleModify,
    ) -> Self {
        self.voucher_use_rule = Some(voucher_use_rule);
        self
    }

    /// Sets [`voucher_use_rule_info`](Self::voucher_use_rule_info).
    #[inline]
    pub fn voucher_use_rule_info(
        mut self,
        voucher_use_rule_info: super::types::VoucherUseRuleInfo,
    ) -> Self {
        self.voucher_use_rule_info = Some(voucher_use_rule_info);
        self
    }
}

/// The response of `alipay.marketing.activity.voucher.modify` (修改支付券基本信息).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ActivityVoucherModifyResponse {}

/// New goods on which a payment voucher can be used.
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherAvailableGoodsModify {
    /// Merchant's goods codes; any match allows the voucher; may only be extended.
    ///
    /// Example: `["apple-01","apple-02"]`.
    pub goods_ids: Vec<String>,
}

impl PaymentVoucherAvailableGoodsModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`goods_ids`](Self::goods_ids).
    #[inline]
    pub fn goods_ids(
        mut self,
        goods_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.goods_ids = goods_ids.into_iter().map(Into::into).collect();
        self
    }
}

/// New merchants at which a payment voucher can be used.
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherAvailableMerchantModify {
    /// PIDs of directly connected merchants, only to be extended; if left out, unchanged.
    ///
    /// Example: `2088000000000001`.
    pub available_pids: Vec<String>,
    /// SMIDs of indirectly connected merchants, only to be extended; if left out, unchanged.
    ///
    /// Example: `2088000000000001`.
    pub available_smids: Vec<String>,
}

impl PaymentVoucherAvailableMerchantModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`available_pids`](Self::available_pids).
    #[inline]
    pub fn available_pids(
        mut self,
        available_pids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_pids = available_pids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`available_smids`](Self::available_smids).
    #[inline]
    pub fn available_smids(
        mut self,
        available_smids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_smids = available_smids.into_iter().map(Into::into).collect();
        self
    }
}

/// New rules for redeeming a payment voucher.
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherUseRuleModify {
    /// Alipay mini programs where the voucher can be used; may only be extended.
    ///
    /// Example: `["2021238412323412"]`.
    pub available_app_ids: Option<String>,
    /// Goods on which the voucher can be used.
    pub available_goods: Option<PaymentVoucherAvailableGoodsModify>,
    /// Merchants at which the voucher can be used.
    pub available_merchant: Option<PaymentVoucherAvailableMerchantModify>,
    /// Alipay ids of stores where the voucher can be used; may only be extended.
    ///
    /// Example: `["2018051000502000000011111111","2018040200502000000011111111","2018062800502000000022271997"]`.
    pub available_store_ids: Option<String>,
    /// Rule for when the voucher is valid.
    pub voucher_valid_period: Option<PaymentVoucherValidPeriodModify>,
}

impl PaymentVoucherUseRuleModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`available_app_ids`](Self::available_app_ids).
    #[inline]
    pub fn available_app_ids(mut self, available_app_ids: impl Into<String>) -> Self {
        self.available_app_ids = Some(available_app_ids.into());
        self
    }

    /// Sets [`available_goods`](Self::available_goods).
    #[inline]
    pub fn available_goods(
        mut self,
        available_goods: PaymentVoucherAvailableGoodsModify,
    ) -> Self {
        self.available_goods = Some(available_goods);
        self
    }

    /// Sets [`available_merchant`](Self::available_merchant).
    #[inline]
    pub fn available_merchant(
        mut self,
        available_merchant: PaymentVoucherAvailableMerchantModify,
    ) -> Self {
        self.available_merchant = Some(available_merchant);
        self
    }

    /// Sets [`available_store_ids`](Self::available_store_ids).
    #[inline]
    pub fn available_store_ids(
        mut self,
        available_store_ids: impl Into<String>,
    ) -> Self {
        self.available_store_ids = Some(available_store_ids.into());
        self
    }

    /// Sets [`voucher_valid_period`](Self::voucher_valid_period).
    #[inline]
    pub fn voucher_valid_period(
        mut self,
        voucher_valid_period: PaymentVoucherValidPeriodModify,
    ) -> Self {
        self.voucher_valid_period = Some(voucher_valid_period);
        self
    }
}

/// New validity of a payment voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`valid_days_after_receive`](Self::valid_days_after_receive) | not less than 1 |
/// | [`valid_end_time`](Self::valid_end_time) | a time |
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherValidPeriodModify {
    /// Days the voucher is valid, for type `RELATIVE`; may only be lengthened.
    ///
    /// Not less than 1. Example: `3`.
    pub valid_days_after_receive: Option<i64>,
    /// End of validity, for type `ABSOLUTE`; after `publish_end_time`, only to be postponed.
    ///
    /// 券可使用的结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-13 23:59:59`.
    pub valid_end_time: Option<record::DateTime>,
}

impl PaymentVoucherValidPeriodModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`valid_days_after_receive`](Self::valid_days_after_receive).
    #[inline]
    pub fn valid_days_after_receive(mut self, valid_days_after_receive: i64) -> Self {
        self.valid_days_after_receive = Some(valid_days_after_receive);
        self
    }

    /// Sets [`valid_end_time`](Self::valid_end_time).
    #[inline]
    pub fn valid_end_time(
        mut self,
        valid_end_time: impl Into<record::DateTime>,
    ) -> Self {
        self.valid_end_time = Some(valid_end_time.into());
        self
    }
}

/// The values of the platform's type `ActivityVoucherModifyMerchantAccessMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityVoucherModifyMerchantAccessMode {
    /// `SELF_MODE`: The merchant itself calls.
    SelfMode,
    /// `AGENCY_MODE`: A provider calls for the merchant.
    AgencyMode,
}

record::enumeration!(
    ActivityVoucherModifyMerchantAccessMode, "SELF_MODE" SelfMode, "AGENCY_MODE"
    AgencyMode
);

/// The error codes of `alipay.marketing.activity.voucher.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityVoucherModifyErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ActivityVoucherModifyErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter
);

impl record::CallRequest for ActivityVoucherModify {}

impl record::Request for ActivityVoucherModify {
    type Response = ActivityVoucherModifyResponse;
    type ErrorCode = ActivityVoucherModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.voucher.modify",
        title: "修改支付券基本信息",
        file: "spec/marketing/activity.voucher.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/activity/voucher/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_VOUCHER_MODIFY,
        response: &ACTIVITY_VOUCHER_MODIFY_RESPONSE,
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
    ActivityVoucherModify, ACTIVITY_VOUCHER_MODIFY, 0 activity_base_info None, 1
    activity_id None, 2 merchant_access_mode None, 3 out_biz_no None, 4 publish_end_time
    None, 5 voucher_available_scope_info None, 6 voucher_send_mode_info None, 7
    voucher_use_rule None, 8 voucher_use_rule_info None
);

record::record!(ActivityVoucherModifyResponse, ACTIVITY_VOUCHER_MODIFY_RESPONSE);

record::record!(
    PaymentVoucherAvailableGoodsModify, PAYMENT_VOUCHER_AVAILABLE_GOODS_MODIFY, 0
    goods_ids Vec::new()
);

record::record!(
    PaymentVoucherAvailableMerchantModify, PAYMENT_VOUCHER_AVAILABLE_MERCHANT_MODIFY, 0
    available_pids Vec::new(), 1 available_smids Vec::new()
);

record::record!(
    PaymentVoucherUseRuleModify, PAYMENT_VOUCHER_USE_RULE_MODIFY, 0 available_app_ids
    None, 1 available_goods None, 2 available_merchant None, 3 available_store_ids None,
    4 voucher_valid_period None
);

record::record!(
    PaymentVoucherValidPeriodModify, PAYMENT_VOUCHER_VALID_PERIOD_MODIFY, 0
    valid_days_after_receive None, 1 valid_end_time None
);

static ACTIVITY_VOUCHER_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherModify",
    file: "spec/marketing/activity.voucher.modify.yaml",
    rows: &[
        schema::Row::Plain(
            "activity_base_info",
            schema::Kind::Record(&super::types::ACTIVITY_BASE_INFO),
        ),
        schema::Row::Text("activity_id"),
        schema::Row::Text("merchant_access_mode"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Limited(
            "publish_end_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Plain(
            "voucher_available_scope_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
        ),
        schema::Row::Plain(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
        ),
        schema::Row::Plain(
            "voucher_use_rule",
            schema::Kind::Record(&PAYMENT_VOUCHER_USE_RULE_MODIFY),
        ),
        schema::Row::Plain(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
        ),
    ],
    rules: &[],
    lines: &[11, 16, 17, 27, 33, 36, 38, 42, 43, 44],
};

static ACTIVITY_VOUCHER_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherModifyResponse",
    file: "spec/marketing/activity.voucher.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static PAYMENT_VOUCHER_AVAILABLE_GOODS_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherAvailableGoodsModify",
    file: "spec/marketing/activity.voucher.modify.yaml",
    rows: &[
        schema::Row::Plain(
            "goods_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[52],
};

static PAYMENT_VOUCHER_AVAILABLE_MERCHANT_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherAvailableMerchantModify",
    file: "spec/marketing/activity.voucher.modify.yaml",
    rows: &[
        schema::Row::Plain(
            "available_pids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "available_smids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[60, 64],
};

static PAYMENT_VOUCHER_USE_RULE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherUseRuleModify",
    file: "spec/marketing/activity.voucher.modify.yaml",
    rows: &[
        schema::Row::Text("available_app_ids"),
        schema::Row::Plain(
            "available_goods",
            schema::Kind::Record(&PAYMENT_VOUCHER_AVAILABLE_GOODS_MODIFY),
        ),
        schema::Row::Plain(
            "available_merchant",
            schema::Kind::Record(&PAYMENT_VOUCHER_AVAILABLE_MERCHANT_MODIFY),
        ),
        schema::Row::Text("available_store_ids"),
        schema::Row::Plain(
            "voucher_valid_period",
            schema::Kind::Record(&PAYMENT_VOUCHER_VALID_PERIOD_MODIFY),
        ),
    ],
    rules: &[],
    lines: &[72, 76, 77, 80, 84],
};

static PAYMENT_VOUCHER_VALID_PERIOD_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherValidPeriodModify",
    file: "spec/marketing/activity.voucher.modify.yaml",
    rows: &[
        schema::Row::Limited(
            "valid_days_after_receive",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Minimum("1"))],
        ),
        schema::Row::Limited(
            "valid_end_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
    ],
    rules: &[],
    lines: &[89, 92, 94, 97],
};
