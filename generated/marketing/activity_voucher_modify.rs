//! `alipay.marketing.activity.voucher.modify` · 修改支付券基本信息
//!
//! Modify a payment voucher; only the later message confirms success.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/modify`.
//! Described in `spec/marketing/activity.voucher.modify.yaml`.

use crate::{record, schema};

static ACTIVITY_VOUCHER_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherModify",
    file: "spec/marketing/activity.voucher.modify.yaml",
    fields: &[
        schema::FieldDef::new(
            "activity_base_info",
            schema::Kind::Record(&super::types::ACTIVITY_BASE_INFO),
            11,
        ),
        schema::FieldDef::text("activity_id", 16),
        schema::FieldDef::text("merchant_access_mode", 17),
        schema::FieldDef::text("out_biz_no", 27),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    36,
                ),
            ],
            ..schema::FieldDef::text("publish_end_time", 33)
        },
        schema::FieldDef::new(
            "voucher_available_scope_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
            38,
        ),
        schema::FieldDef::new(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
            42,
        ),
        schema::FieldDef::new(
            "voucher_use_rule",
            schema::Kind::Record(&PAYMENT_VOUCHER_USE_RULE_MODIFY),
            43,
        ),
        schema::FieldDef::new(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
            44,
        ),
    ],
    rules: &[],
};

static ACTIVITY_VOUCHER_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherModifyResponse",
    file: "spec/marketing/activity.voucher.modify.yaml",
    fields: &[],
    rules: &[],
};

static PAYMENT_VOUCHER_AVAILABLE_GOODS_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherAvailableGoodsModify",
    file: "spec/marketing/activity.voucher.modify.yaml",
    fields: &[
        schema::FieldDef::new(
            "goods_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            52,
        ),
    ],
    rules: &[],
};

static PAYMENT_VOUCHER_AVAILABLE_MERCHANT_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherAvailableMerchantModify",
    file: "spec/marketing/activity.voucher.modify.yaml",
    fields: &[
        schema::FieldDef::new(
            "available_pids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            60,
        ),
        schema::FieldDef::new(
            "available_smids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            64,
        ),
    ],
    rules: &[],
};

static PAYMENT_VOUCHER_USE_RULE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherUseRuleModify",
    file: "spec/marketing/activity.voucher.modify.yaml",
    fields: &[
        schema::FieldDef::text("available_app_ids", 72),
        schema::FieldDef::new(
            "available_goods",
            schema::Kind::Record(&PAYMENT_VOUCHER_AVAILABLE_GOODS_MODIFY),
            76,
        ),
        schema::FieldDef::new(
            "available_merchant",
            schema::Kind::Record(&PAYMENT_VOUCHER_AVAILABLE_MERCHANT_MODIFY),
            77,
        ),
        schema::FieldDef::text("available_store_ids", 80),
        schema::FieldDef::new(
            "voucher_valid_period",
            schema::Kind::Record(&PAYMENT_VOUCHER_VALID_PERIOD_MODIFY),
            84,
        ),
    ],
    rules: &[],
};

static PAYMENT_VOUCHER_VALID_PERIOD_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherValidPeriodModify",
    file: "spec/marketing/activity.voucher.modify.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Minimum("1"), 92)],
            ..schema::FieldDef::new(
                "valid_days_after_receive",
                schema::Kind::Integer,
                89,
            )
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    97,
                ),
            ],
            ..schema::FieldDef::text("valid_end_time", 94)
        },
    ],
    rules: &[],
};

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
        Self {
            activity_base_info: None,
            activity_id: None,
            merchant_access_mode: None,
            out_biz_no: None,
            publish_end_time: None,
            voucher_available_scope_info: None,
            voucher_send_mode_info: None,
            voucher_use_rule: None,
            voucher_use_rule_info: None,
        }
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

impl record::Record for ActivityVoucherModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_VOUCHER_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_base_info),
            1 => Some(&self.activity_id),
            2 => Some(&self.merchant_access_mode),
            3 => Some(&self.out_biz_no),
            4 => Some(&self.publish_end_time),
            5 => Some(&self.voucher_available_scope_info),
            6 => Some(&self.voucher_send_mode_info),
            7 => Some(&self.voucher_use_rule),
            8 => Some(&self.voucher_use_rule_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_base_info),
            1 => Some(&mut self.activity_id),
            2 => Some(&mut self.merchant_access_mode),
            3 => Some(&mut self.out_biz_no),
            4 => Some(&mut self.publish_end_time),
            5 => Some(&mut self.voucher_available_scope_info),
            6 => Some(&mut self.voucher_send_mode_info),
            7 => Some(&mut self.voucher_use_rule),
            8 => Some(&mut self.voucher_use_rule_info),
            _ => None,
        }
    }
}

impl Default for ActivityVoucherModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityVoucherModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityVoucherModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityVoucherModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.marketing.activity.voucher.modify` (修改支付券基本信息).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ActivityVoucherModifyResponse {}

impl record::Record for ActivityVoucherModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_VOUCHER_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for ActivityVoucherModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for ActivityVoucherModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityVoucherModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityVoucherModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        Self { goods_ids: Vec::new() }
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

impl record::Record for PaymentVoucherAvailableGoodsModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYMENT_VOUCHER_AVAILABLE_GOODS_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.goods_ids),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.goods_ids),
            _ => None,
        }
    }
}

impl Default for PaymentVoucherAvailableGoodsModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PaymentVoucherAvailableGoodsModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaymentVoucherAvailableGoodsModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaymentVoucherAvailableGoodsModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            available_pids: Vec::new(),
            available_smids: Vec::new(),
        }
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

impl record::Record for PaymentVoucherAvailableMerchantModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYMENT_VOUCHER_AVAILABLE_MERCHANT_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.available_pids),
            1 => Some(&self.available_smids),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.available_pids),
            1 => Some(&mut self.available_smids),
            _ => None,
        }
    }
}

impl Default for PaymentVoucherAvailableMerchantModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PaymentVoucherAvailableMerchantModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaymentVoucherAvailableMerchantModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaymentVoucherAvailableMerchantModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            available_app_ids: None,
            available_goods: None,
            available_merchant: None,
            available_store_ids: None,
            voucher_valid_period: None,
        }
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

impl record::Record for PaymentVoucherUseRuleModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYMENT_VOUCHER_USE_RULE_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.available_app_ids),
            1 => Some(&self.available_goods),
            2 => Some(&self.available_merchant),
            3 => Some(&self.available_store_ids),
            4 => Some(&self.voucher_valid_period),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.available_app_ids),
            1 => Some(&mut self.available_goods),
            2 => Some(&mut self.available_merchant),
            3 => Some(&mut self.available_store_ids),
            4 => Some(&mut self.voucher_valid_period),
            _ => None,
        }
    }
}

impl Default for PaymentVoucherUseRuleModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PaymentVoucherUseRuleModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaymentVoucherUseRuleModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaymentVoucherUseRuleModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            valid_days_after_receive: None,
            valid_end_time: None,
        }
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

impl record::Record for PaymentVoucherValidPeriodModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYMENT_VOUCHER_VALID_PERIOD_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.valid_days_after_receive),
            1 => Some(&self.valid_end_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.valid_days_after_receive),
            1 => Some(&mut self.valid_end_time),
            _ => None,
        }
    }
}

impl Default for PaymentVoucherValidPeriodModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PaymentVoucherValidPeriodModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaymentVoucherValidPeriodModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaymentVoucherValidPeriodModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ActivityVoucherModifyMerchantAccessMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivityVoucherModifyMerchantAccessMode {
    /// `SELF_MODE`: The merchant itself calls.
    SelfMode,
    /// `AGENCY_MODE`: A provider calls for the merchant.
    AgencyMode,
}

impl record::Enumeration for ActivityVoucherModifyMerchantAccessMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SELF_MODE", Self::SelfMode),
        ("AGENCY_MODE", Self::AgencyMode),
    ];
}

impl std::fmt::Debug for ActivityVoucherModifyMerchantAccessMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.activity.voucher.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for ActivityVoucherModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityVoucherModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
