//! `alipay.marketing.activity.voucher.modify` · 修改支付券基本信息
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
            9,
        ),
        schema::FieldDef::text("activity_id", 10),
        schema::FieldDef::text("merchant_access_mode", 11),
        schema::FieldDef::text("out_biz_no", 12),
        schema::FieldDef::text("publish_end_time", 13),
        schema::FieldDef::new(
            "voucher_available_scope_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
            14,
        ),
        schema::FieldDef::new(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
            15,
        ),
        schema::FieldDef::new(
            "voucher_use_rule",
            schema::Kind::Record(&PAYMENT_VOUCHER_USE_RULE_MODIFY),
            16,
        ),
        schema::FieldDef::new(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
            17,
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
            24,
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
            28,
        ),
        schema::FieldDef::new(
            "available_smids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            29,
        ),
    ],
    rules: &[],
};

static PAYMENT_VOUCHER_USE_RULE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherUseRuleModify",
    file: "spec/marketing/activity.voucher.modify.yaml",
    fields: &[
        schema::FieldDef::text("available_app_ids", 33),
        schema::FieldDef::new(
            "available_goods",
            schema::Kind::Record(&PAYMENT_VOUCHER_AVAILABLE_GOODS_MODIFY),
            34,
        ),
        schema::FieldDef::new(
            "available_merchant",
            schema::Kind::Record(&PAYMENT_VOUCHER_AVAILABLE_MERCHANT_MODIFY),
            35,
        ),
        schema::FieldDef::text("available_store_ids", 36),
        schema::FieldDef::new(
            "voucher_valid_period",
            schema::Kind::Record(&PAYMENT_VOUCHER_VALID_PERIOD_MODIFY),
            37,
        ),
    ],
    rules: &[],
};

static PAYMENT_VOUCHER_VALID_PERIOD_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherValidPeriodModify",
    file: "spec/marketing/activity.voucher.modify.yaml",
    fields: &[
        schema::FieldDef::new("valid_days_after_receive", schema::Kind::Integer, 41),
        schema::FieldDef::text("valid_end_time", 42),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.voucher.modify` (修改支付券基本信息).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/modify`.
/// Described in `spec/marketing/activity.voucher.modify.yaml`.
/// Answered by [`ActivityVoucherModifyResponse`], or by an error with a [`ActivityVoucherModifyErrorCode`].
#[doc(alias = "alipay.marketing.activity.voucher.modify")]
#[doc(alias = "修改支付券基本信息")]
#[must_use]
#[non_exhaustive]
pub struct ActivityVoucherModify {
    /// On the wire `activity_base_info`, a record of the kind `ActivityBaseInfo`. Source:
    /// `spec/marketing/activity.voucher.modify.yaml:9`.
    pub activity_base_info: Option<super::types::ActivityBaseInfo>,
    /// On the wire `activity_id`, a text. Source: `spec/marketing/activity.voucher.modify.yaml:10`.
    pub activity_id: Option<String>,
    /// On the wire `merchant_access_mode`, a text. Source: `spec/marketing/activity.voucher.modify.yaml:11`.
    pub merchant_access_mode: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/marketing/activity.voucher.modify.yaml:12`.
    pub out_biz_no: Option<String>,
    /// On the wire `publish_end_time`, a text. Source: `spec/marketing/activity.voucher.modify.yaml:13`.
    pub publish_end_time: Option<String>,
    /// On the wire `voucher_available_scope_info`, a record of the kind `VoucherAvailableScopeInfo`. Source:
    /// `spec/marketing/activity.voucher.modify.yaml:14`.
    pub voucher_available_scope_info: Option<super::types::VoucherAvailableScopeInfo>,
    /// On the wire `voucher_send_mode_info`, a record of the kind `VoucherSendModeInfo`. Source:
    /// `spec/marketing/activity.voucher.modify.yaml:15`.
    pub voucher_send_mode_info: Option<super::types::VoucherSendModeInfo>,
    /// On the wire `voucher_use_rule`, a record of the kind `PaymentVoucherUseRuleModify`. Source:
    /// `spec/marketing/activity.voucher.modify.yaml:16`.
    pub voucher_use_rule: Option<PaymentVoucherUseRuleModify>,
    /// On the wire `voucher_use_rule_info`, a record of the kind `VoucherUseRuleInfo`. Source:
    /// `spec/marketing/activity.voucher.modify.yaml:17`.
    pub voucher_use_rule_info: Option<super::types::VoucherUseRuleInfo>,
}

impl ActivityVoucherModify {
    /// With no field set; what is required is checked before the request is sent.
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
        merchant_access_mode: impl Into<String>,
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
    pub fn publish_end_time(mut self, publish_end_time: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.activity.voucher.modify` (修改支付券基本信息).
///
/// It has no fields: that it came is what it says.
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

/// The platform's type `PaymentVoucherAvailableGoodsModify`.
///
/// Source: `spec/marketing/activity.voucher.modify.yaml:22`.
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherAvailableGoodsModify {
    /// On the wire `goods_ids`, a list; each element is a text. Source:
    /// `spec/marketing/activity.voucher.modify.yaml:24`.
    pub goods_ids: Vec<String>,
}

impl PaymentVoucherAvailableGoodsModify {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `PaymentVoucherAvailableMerchantModify`.
///
/// Source: `spec/marketing/activity.voucher.modify.yaml:26`.
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherAvailableMerchantModify {
    /// On the wire `available_pids`, a list; each element is a text. Source:
    /// `spec/marketing/activity.voucher.modify.yaml:28`.
    pub available_pids: Vec<String>,
    /// On the wire `available_smids`, a list; each element is a text. Source:
    /// `spec/marketing/activity.voucher.modify.yaml:29`.
    pub available_smids: Vec<String>,
}

impl PaymentVoucherAvailableMerchantModify {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `PaymentVoucherUseRuleModify`.
///
/// Source: `spec/marketing/activity.voucher.modify.yaml:31`.
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherUseRuleModify {
    /// On the wire `available_app_ids`, a text. Source: `spec/marketing/activity.voucher.modify.yaml:33`.
    pub available_app_ids: Option<String>,
    /// On the wire `available_goods`, a record of the kind `PaymentVoucherAvailableGoodsModify`. Source:
    /// `spec/marketing/activity.voucher.modify.yaml:34`.
    pub available_goods: Option<PaymentVoucherAvailableGoodsModify>,
    /// On the wire `available_merchant`, a record of the kind `PaymentVoucherAvailableMerchantModify`. Source:
    /// `spec/marketing/activity.voucher.modify.yaml:35`.
    pub available_merchant: Option<PaymentVoucherAvailableMerchantModify>,
    /// On the wire `available_store_ids`, a text. Source: `spec/marketing/activity.voucher.modify.yaml:36`.
    pub available_store_ids: Option<String>,
    /// On the wire `voucher_valid_period`, a record of the kind `PaymentVoucherValidPeriodModify`. Source:
    /// `spec/marketing/activity.voucher.modify.yaml:37`.
    pub voucher_valid_period: Option<PaymentVoucherValidPeriodModify>,
}

impl PaymentVoucherUseRuleModify {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `PaymentVoucherValidPeriodModify`.
///
/// Source: `spec/marketing/activity.voucher.modify.yaml:39`.
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherValidPeriodModify {
    /// On the wire `valid_days_after_receive`, a whole number. Source:
    /// `spec/marketing/activity.voucher.modify.yaml:41`.
    pub valid_days_after_receive: Option<i64>,
    /// On the wire `valid_end_time`, a text. Source: `spec/marketing/activity.voucher.modify.yaml:42`.
    pub valid_end_time: Option<String>,
}

impl PaymentVoucherValidPeriodModify {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn valid_end_time(mut self, valid_end_time: impl Into<String>) -> Self {
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

/// The error codes of `alipay.marketing.activity.voucher.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityVoucherModifyErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.voucher.modify.yaml:45`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.voucher.modify.yaml:46`.
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
