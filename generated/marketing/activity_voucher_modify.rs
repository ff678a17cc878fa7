//! `alipay.marketing.activity.voucher.modify` · 修改支付券基本信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/modify`.
//! Described in `spec/marketing/activity.voucher.modify.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/marketing/activity.voucher.modify.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.marketing.activity.voucher.modify",
    title: "修改支付券基本信息",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 45,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 46,
        },
    ],
};

static ACTIVITY_VOUCHER_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "activity_base_info",
            kind: schema::Kind::Record(&super::types::ACTIVITY_BASE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "activity_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "merchant_access_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "publish_end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "voucher_available_scope_info",
            kind: schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "voucher_send_mode_info",
            kind: schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "voucher_use_rule",
            kind: schema::Kind::Record(&PAYMENT_VOUCHER_USE_RULE_MODIFY),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "voucher_use_rule_info",
            kind: schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
    ],
    rules: &[],
};

static ACTIVITY_VOUCHER_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherModifyResponse",
    file: FILE,
    fields: &[],
    rules: &[],
};

static PAYMENT_VOUCHER_AVAILABLE_GOODS_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherAvailableGoodsModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "goods_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
    ],
    rules: &[],
};

static PAYMENT_VOUCHER_AVAILABLE_MERCHANT_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherAvailableMerchantModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "available_pids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "available_smids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
    ],
    rules: &[],
};

static PAYMENT_VOUCHER_USE_RULE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherUseRuleModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "available_app_ids",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "available_goods",
            kind: schema::Kind::Record(&PAYMENT_VOUCHER_AVAILABLE_GOODS_MODIFY),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "available_merchant",
            kind: schema::Kind::Record(&PAYMENT_VOUCHER_AVAILABLE_MERCHANT_MODIFY),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "available_store_ids",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "voucher_valid_period",
            kind: schema::Kind::Record(&PAYMENT_VOUCHER_VALID_PERIOD_MODIFY),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
    ],
    rules: &[],
};

static PAYMENT_VOUCHER_VALID_PERIOD_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherValidPeriodModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "valid_days_after_receive",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "valid_end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityVoucherModify {
    /// The field `activity_base_info`: a record of the kind `ActivityBaseInfo`.
    ///
    /// On the wire `activity_base_info`. Source: `spec/marketing/activity.voucher.modify.yaml:9`.
    pub activity_base_info: Option<super::types::ActivityBaseInfo>,
    /// The field `activity_id`: a text.
    ///
    /// On the wire `activity_id`. Source: `spec/marketing/activity.voucher.modify.yaml:10`.
    pub activity_id: Option<String>,
    /// The field `merchant_access_mode`: a text.
    ///
    /// On the wire `merchant_access_mode`. Source: `spec/marketing/activity.voucher.modify.yaml:11`.
    pub merchant_access_mode: Option<String>,
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/marketing/activity.voucher.modify.yaml:12`.
    pub out_biz_no: Option<String>,
    /// The field `publish_end_time`: a text.
    ///
    /// On the wire `publish_end_time`. Source: `spec/marketing/activity.voucher.modify.yaml:13`.
    pub publish_end_time: Option<String>,
    /// The field `voucher_available_scope_info`: a record of the kind `VoucherAvailableScopeInfo`.
    ///
    /// On the wire `voucher_available_scope_info`. Source: `spec/marketing/activity.voucher.modify.yaml:14`.
    pub voucher_available_scope_info: Option<super::types::VoucherAvailableScopeInfo>,
    /// The field `voucher_send_mode_info`: a record of the kind `VoucherSendModeInfo`.
    ///
    /// On the wire `voucher_send_mode_info`. Source: `spec/marketing/activity.voucher.modify.yaml:15`.
    pub voucher_send_mode_info: Option<super::types::VoucherSendModeInfo>,
    /// The field `voucher_use_rule`: a record of the kind `PaymentVoucherUseRuleModify`.
    ///
    /// On the wire `voucher_use_rule`. Source: `spec/marketing/activity.voucher.modify.yaml:16`.
    pub voucher_use_rule: Option<PaymentVoucherUseRuleModify>,
    /// The field `voucher_use_rule_info`: a record of the kind `VoucherUseRuleInfo`.
    ///
    /// On the wire `voucher_use_rule_info`. Source: `spec/marketing/activity.voucher.modify.yaml:17`.
    pub voucher_use_rule_info: Option<super::types::VoucherUseRuleInfo>,
}

impl ActivityVoucherModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`activity_base_info`](Self::activity_base_info).
    #[inline]
    #[must_use]
    pub fn activity_base_info(
        mut self,
        activity_base_info: super::types::ActivityBaseInfo,
    ) -> Self {
        self.activity_base_info = Some(activity_base_info);
        self
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    #[must_use]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = Some(activity_id.into());
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    #[must_use]
    pub fn merchant_access_mode(
        mut self,
        merchant_access_mode: impl Into<String>,
    ) -> Self {
        self.merchant_access_mode = Some(merchant_access_mode.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    #[must_use]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`publish_end_time`](Self::publish_end_time).
    #[inline]
    #[must_use]
    pub fn publish_end_time(mut self, publish_end_time: impl Into<String>) -> Self {
        self.publish_end_time = Some(publish_end_time.into());
        self
    }

    /// Sets [`voucher_available_scope_info`](Self::voucher_available_scope_info).
    #[inline]
    #[must_use]
    pub fn voucher_available_scope_info(
        mut self,
        voucher_available_scope_info: super::types::VoucherAvailableScopeInfo,
    ) -> Self {
        self.voucher_available_scope_info = Some(voucher_available_scope_info);
        self
    }

    /// Sets [`voucher_send_mode_info`](Self::voucher_send_mode_info).
    #[inline]
    #[must_use]
    pub fn voucher_send_mode_info(
        mut self,
        voucher_send_mode_info: super::types::VoucherSendModeInfo,
    ) -> Self {
        self.voucher_send_mode_info = Some(voucher_send_mode_info);
        self
    }

    /// Sets [`voucher_use_rule`](Self::voucher_use_rule).
    #[inline]
    #[must_use]
    pub fn voucher_use_rule(
        mut self,
        voucher_use_rule: PaymentVoucherUseRuleModify,
    ) -> Self {
        self.voucher_use_rule = Some(voucher_use_rule);
        self
    }

    /// Sets [`voucher_use_rule_info`](Self::voucher_use_rule_info).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.marketing.activity.voucher.modify` (修改支付券基本信息).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
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
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentVoucherAvailableGoodsModify {
    /// The field `goods_ids`: a list; each element is a text.
    ///
    /// On the wire `goods_ids`. Source: `spec/marketing/activity.voucher.modify.yaml:24`.
    pub goods_ids: Vec<String>,
}

impl PaymentVoucherAvailableGoodsModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`goods_ids`](Self::goods_ids).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentVoucherAvailableMerchantModify {
    /// The field `available_pids`: a list; each element is a text.
    ///
    /// On the wire `available_pids`. Source: `spec/marketing/activity.voucher.modify.yaml:28`.
    pub available_pids: Vec<String>,
    /// The field `available_smids`: a list; each element is a text.
    ///
    /// On the wire `available_smids`. Source: `spec/marketing/activity.voucher.modify.yaml:29`.
    pub available_smids: Vec<String>,
}

impl PaymentVoucherAvailableMerchantModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`available_pids`](Self::available_pids).
    #[inline]
    #[must_use]
    pub fn available_pids(
        mut self,
        available_pids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_pids = available_pids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`available_smids`](Self::available_smids).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentVoucherUseRuleModify {
    /// The field `available_app_ids`: a text.
    ///
    /// On the wire `available_app_ids`. Source: `spec/marketing/activity.voucher.modify.yaml:33`.
    pub available_app_ids: Option<String>,
    /// The field `available_goods`: a record of the kind `PaymentVoucherAvailableGoodsModify`.
    ///
    /// On the wire `available_goods`. Source: `spec/marketing/activity.voucher.modify.yaml:34`.
    pub available_goods: Option<PaymentVoucherAvailableGoodsModify>,
    /// The field `available_merchant`: a record of the kind `PaymentVoucherAvailableMerchantModify`.
    ///
    /// On the wire `available_merchant`. Source: `spec/marketing/activity.voucher.modify.yaml:35`.
    pub available_merchant: Option<PaymentVoucherAvailableMerchantModify>,
    /// The field `available_store_ids`: a text.
    ///
    /// On the wire `available_store_ids`. Source: `spec/marketing/activity.voucher.modify.yaml:36`.
    pub available_store_ids: Option<String>,
    /// The field `voucher_valid_period`: a record of the kind `PaymentVoucherValidPeriodModify`.
    ///
    /// On the wire `voucher_valid_period`. Source: `spec/marketing/activity.voucher.modify.yaml:37`.
    pub voucher_valid_period: Option<PaymentVoucherValidPeriodModify>,
}

impl PaymentVoucherUseRuleModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`available_app_ids`](Self::available_app_ids).
    #[inline]
    #[must_use]
    pub fn available_app_ids(mut self, available_app_ids: impl Into<String>) -> Self {
        self.available_app_ids = Some(available_app_ids.into());
        self
    }

    /// Sets [`available_goods`](Self::available_goods).
    #[inline]
    #[must_use]
    pub fn available_goods(
        mut self,
        available_goods: PaymentVoucherAvailableGoodsModify,
    ) -> Self {
        self.available_goods = Some(available_goods);
        self
    }

    /// Sets [`available_merchant`](Self::available_merchant).
    #[inline]
    #[must_use]
    pub fn available_merchant(
        mut self,
        available_merchant: PaymentVoucherAvailableMerchantModify,
    ) -> Self {
        self.available_merchant = Some(available_merchant);
        self
    }

    /// Sets [`available_store_ids`](Self::available_store_ids).
    #[inline]
    #[must_use]
    pub fn available_store_ids(
        mut self,
        available_store_ids: impl Into<String>,
    ) -> Self {
        self.available_store_ids = Some(available_store_ids.into());
        self
    }

    /// Sets [`voucher_valid_period`](Self::voucher_valid_period).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentVoucherValidPeriodModify {
    /// The field `valid_days_after_receive`: a whole number.
    ///
    /// On the wire `valid_days_after_receive`. Source: `spec/marketing/activity.voucher.modify.yaml:41`.
    pub valid_days_after_receive: Option<i64>,
    /// The field `valid_end_time`: a text.
    ///
    /// On the wire `valid_end_time`. Source: `spec/marketing/activity.voucher.modify.yaml:42`.
    pub valid_end_time: Option<String>,
}

impl PaymentVoucherValidPeriodModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`valid_days_after_receive`](Self::valid_days_after_receive).
    #[inline]
    #[must_use]
    pub fn valid_days_after_receive(mut self, valid_days_after_receive: i64) -> Self {
        self.valid_days_after_receive = Some(valid_days_after_receive);
        self
    }

    /// Sets [`valid_end_time`](Self::valid_end_time).
    #[inline]
    #[must_use]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
