//! `alipay.marketing.activity.voucher.create` · 创建支付券
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/create`.
//! Described in `spec/marketing/activity.voucher.create.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/marketing/activity.voucher.create.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.marketing.activity.voucher.create",
    title: "创建支付券",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/marketing/activity/voucher/create",
    }),
    idempotency: schema::Idempotency::Never,
    request: &ACTIVITY_VOUCHER_CREATE,
    response: &ACTIVITY_VOUCHER_CREATE_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 59,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 60,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 61,
        },
        schema::ErrorDef {
            code: "MATERIAL_AUDIT_WAITING",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 62,
        },
    ],
};

static ACTIVITY_VOUCHER_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherCreate",
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
            name: "activity_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "belong_merchant_info",
            kind: schema::Kind::Record(
                &super::types::PAYMENT_VOUCHER_BELONG_MERCHANT_INFO,
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "merchant_access_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "publish_end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "publish_start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "voucher_available_scope_info",
            kind: schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "voucher_budget_info",
            kind: schema::Kind::Record(&super::types::PAYMENT_VOUCHER_BUDGET_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "voucher_budget_supply_info",
            kind: schema::Kind::Record(&super::types::VOUCHER_BUDGET_SUPPLY_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "voucher_customer_guide_info",
            kind: schema::Kind::Record(&super::types::VOUCHER_CUSTOMER_GUIDE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "voucher_deduct_info",
            kind: schema::Kind::Record(&super::types::VOUCHER_DEDUCT_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "voucher_display_info",
            kind: schema::Kind::Record(&super::types::PAYMENT_VOUCHER_DISPLAY_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "voucher_display_pattern_info",
            kind: schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "voucher_send_mode_info",
            kind: schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "voucher_send_rule",
            kind: schema::Kind::Record(&super::types::PAYMENT_VOUCHER_SEND_RULE),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "voucher_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "voucher_use_rule",
            kind: schema::Kind::Record(&PAYMENT_VOUCHER_USE_RULE),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "voucher_use_rule_info",
            kind: schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
    ],
    rules: &[],
};

static ACTIVITY_VOUCHER_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherCreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "activity_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
    ],
    rules: &[],
};

static PAYMENT_VOUCHER_AVAILABLE_GOODS: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherAvailableGoods",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "goods_description",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
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
            line: 36,
        },
        schema::FieldDef {
            name: "goods_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
    ],
    rules: &[],
};

static PAYMENT_VOUCHER_AVAILABLE_MERCHANT: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherAvailableMerchant",
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
            line: 41,
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
            line: 42,
        },
    ],
    rules: &[],
};

static PAYMENT_VOUCHER_USE_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherUseRule",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "available_app_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "available_goods",
            kind: schema::Kind::Record(&PAYMENT_VOUCHER_AVAILABLE_GOODS),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "available_merchant",
            kind: schema::Kind::Record(&PAYMENT_VOUCHER_AVAILABLE_MERCHANT),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "available_store_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "fix_voucher",
            kind: schema::Kind::Record(&super::types::PAYMENT_FIX_VOUCHER),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "unavailable_goods_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
        schema::FieldDef {
            name: "use_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
        schema::FieldDef {
            name: "use_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "voucher_quantity_limit_per_user",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
        schema::FieldDef {
            name: "voucher_quantity_limit_per_user_period_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
        schema::FieldDef {
            name: "voucher_valid_period",
            kind: schema::Kind::Record(&super::types::PAYMENT_VOUCHER_VALID_PERIOD),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 56,
        },
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.voucher.create` (创建支付券).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/create`.
/// Described in `spec/marketing/activity.voucher.create.yaml`.
/// Answered by [`ActivityVoucherCreateResponse`], or by an error with a [`ActivityVoucherCreateErrorCode`].
#[doc(alias = "alipay.marketing.activity.voucher.create")]
#[doc(alias = "创建支付券")]
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityVoucherCreate {
    /// The field `activity_base_info`: a record of the kind `ActivityBaseInfo`.
    ///
    /// On the wire `activity_base_info`. Source: `spec/marketing/activity.voucher.create.yaml:9`.
    pub activity_base_info: Option<super::types::ActivityBaseInfo>,
    /// The field `activity_name`: a text.
    ///
    /// On the wire `activity_name`. Source: `spec/marketing/activity.voucher.create.yaml:10`.
    pub activity_name: Option<String>,
    /// The field `belong_merchant_info`: a record of the kind `PaymentVoucherBelongMerchantInfo`.
    ///
    /// On the wire `belong_merchant_info`. Source: `spec/marketing/activity.voucher.create.yaml:11`.
    pub belong_merchant_info: Option<super::types::PaymentVoucherBelongMerchantInfo>,
    /// The field `merchant_access_mode`: a text.
    ///
    /// On the wire `merchant_access_mode`. Source: `spec/marketing/activity.voucher.create.yaml:12`.
    pub merchant_access_mode: Option<String>,
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/marketing/activity.voucher.create.yaml:13`.
    pub out_biz_no: Option<String>,
    /// The field `publish_end_time`: a text.
    ///
    /// On the wire `publish_end_time`. Source: `spec/marketing/activity.voucher.create.yaml:14`.
    pub publish_end_time: Option<String>,
    /// The field `publish_start_time`: a text.
    ///
    /// On the wire `publish_start_time`. Source: `spec/marketing/activity.voucher.create.yaml:15`.
    pub publish_start_time: Option<String>,
    /// The field `voucher_available_scope_info`: a record of the kind `VoucherAvailableScopeInfo`.
    ///
    /// On the wire `voucher_available_scope_info`. Source: `spec/marketing/activity.voucher.create.yaml:16`.
    pub voucher_available_scope_info: Option<super::types::VoucherAvailableScopeInfo>,
    /// The field `voucher_budget_info`: a record of the kind `PaymentVoucherBudgetInfo`.
    ///
    /// On the wire `voucher_budget_info`. Source: `spec/marketing/activity.voucher.create.yaml:17`.
    pub voucher_budget_info: Option<super::types::PaymentVoucherBudgetInfo>,
    /// The field `voucher_budget_supply_info`: a record of the kind `VoucherBudgetSupplyInfo`.
    ///
    /// On the wire `voucher_budget_supply_info`. Source: `spec/marketing/activity.voucher.create.yaml:18`.
    pub voucher_budget_supply_info: Option<super::types::VoucherBudgetSupplyInfo>,
    /// The field `voucher_customer_guide_info`: a record of the kind `VoucherCustomerGuideInfo`.
    ///
    /// On the wire `voucher_customer_guide_info`. Source: `spec/marketing/activity.voucher.create.yaml:19`.
    pub voucher_customer_guide_info: Option<super::types::VoucherCustomerGuideInfo>,
    /// The field `voucher_deduct_info`: a record of the kind `VoucherDeductInfo`.
    ///
    /// On the wire `voucher_deduct_info`. Source: `spec/marketing/activity.voucher.create.yaml:20`.
    pub voucher_deduct_info: Option<super::types::VoucherDeductInfo>,
    /// The field `voucher_display_info`: a record of the kind `PaymentVoucherDisplayInfo`.
    ///
    /// On the wire `voucher_display_info`. Source: `spec/marketing/activity.voucher.create.yaml:21`.
    pub voucher_display_info: Option<super::types::PaymentVoucherDisplayInfo>,
    /// The field `voucher_display_pattern_info`: a record of the kind `VoucherDisplayPatternInfo`.
    ///
    /// On the wire `voucher_display_pattern_info`. Source: `spec/marketing/activity.voucher.create.yaml:22`.
    pub voucher_display_pattern_info: Option<super::types::VoucherDisplayPatternInfo>,
    /// The field `voucher_send_mode_info`: a record of the kind `VoucherSendModeInfo`.
    ///
    /// On the wire `voucher_send_mode_info`. Source: `spec/marketing/activity.voucher.create.yaml:23`.
    pub voucher_send_mode_info: Option<super::types::VoucherSendModeInfo>,
    /// The field `voucher_send_rule`: a record of the kind `PaymentVoucherSendRule`.
    ///
    /// On the wire `voucher_send_rule`. Source: `spec/marketing/activity.voucher.create.yaml:24`.
    pub voucher_send_rule: Option<super::types::PaymentVoucherSendRule>,
    /// The field `voucher_type`: a text.
    ///
    /// On the wire `voucher_type`. Source: `spec/marketing/activity.voucher.create.yaml:25`.
    pub voucher_type: Option<String>,
    /// The field `voucher_use_rule`: a record of the kind `PaymentVoucherUseRule`.
    ///
    /// On the wire `voucher_use_rule`. Source: `spec/marketing/activity.voucher.create.yaml:26`.
    pub voucher_use_rule: Option<PaymentVoucherUseRule>,
    /// The field `voucher_use_rule_info`: a record of the kind `VoucherUseRuleInfo`.
    ///
    /// On the wire `voucher_use_rule_info`. Source: `spec/marketing/activity.voucher.create.yaml:27`.
    pub voucher_use_rule_info: Option<super::types::VoucherUseRuleInfo>,
}

impl ActivityVoucherCreate {
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

    /// Sets [`activity_name`](Self::activity_name).
    #[inline]
    #[must_use]
    pub fn activity_name(mut self, activity_name: impl Into<String>) -> Self {
        self.activity_name = Some(activity_name.into());
        self
    }

    /// Sets [`belong_merchant_info`](Self::belong_merchant_info).
    #[inline]
    #[must_use]
    pub fn belong_merchant_info(
        mut self,
        belong_merchant_info: super::types::PaymentVoucherBelongMerchantInfo,
    ) -> Self {
        self.belong_merchant_info = Some(belong_merchant_info);
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

    /// Sets [`publish_start_time`](Self::publish_start_time).
    #[inline]
    #[must_use]
    pub fn publish_start_time(mut self, publish_start_time: impl Into<String>) -> Self {
        self.publish_start_time = Some(publish_start_time.into());
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

    /// Sets [`voucher_budget_info`](Self::voucher_budget_info).
    #[inline]
    #[must_use]
    pub fn voucher_budget_info(
        mut self,
        voucher_budget_info: super::types::PaymentVoucherBudgetInfo,
    ) -> Self {
        self.voucher_budget_info = Some(voucher_budget_info);
        self
    }

    /// Sets [`voucher_budget_supply_info`](Self::voucher_budget_supply_info).
    #[inline]
    #[must_use]
    pub fn voucher_budget_supply_info(
        mut self,
        voucher_budget_supply_info: super::types::VoucherBudgetSupplyInfo,
    ) -> Self {
        self.voucher_budget_supply_info = Some(voucher_budget_supply_info);
        self
    }

    /// Sets [`voucher_customer_guide_info`](Self::voucher_customer_guide_info).
    #[inline]
    #[must_use]
    pub fn voucher_customer_guide_info(
        mut self,
        voucher_customer_guide_info: super::types::VoucherCustomerGuideInfo,
    ) -> Self {
        self.voucher_customer_guide_info = Some(voucher_customer_guide_info);
        self
    }

    /// Sets [`voucher_deduct_info`](Self::voucher_deduct_info).
    #[inline]
    #[must_use]
    pub fn voucher_deduct_info(
        mut self,
        voucher_deduct_info: super::types::VoucherDeductInfo,
    ) -> Self {
        self.voucher_deduct_info = Some(voucher_deduct_info);
        self
    }

    /// Sets [`voucher_display_info`](Self::voucher_display_info).
    #[inline]
    #[must_use]
    pub fn voucher_display_info(
        mut self,
        voucher_display_info: super::types::PaymentVoucherDisplayInfo,
    ) -> Self {
        self.voucher_display_info = Some(voucher_display_info);
        self
    }

    /// Sets [`voucher_display_pattern_info`](Self::voucher_display_pattern_info).
    #[inline]
    #[must_use]
    pub fn voucher_display_pattern_info(
        mut self,
        voucher_display_pattern_info: super::types::VoucherDisplayPatternInfo,
    ) -> Self {
        self.voucher_display_pattern_info = Some(voucher_display_pattern_info);
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

    /// Sets [`voucher_send_rule`](Self::voucher_send_rule).
    #[inline]
    #[must_use]
    pub fn voucher_send_rule(
        mut self,
        voucher_send_rule: super::types::PaymentVoucherSendRule,
    ) -> Self {
        self.voucher_send_rule = Some(voucher_send_rule);
        self
    }

    /// Sets [`voucher_type`](Self::voucher_type).
    #[inline]
    #[must_use]
    pub fn voucher_type(mut self, voucher_type: impl Into<String>) -> Self {
        self.voucher_type = Some(voucher_type.into());
        self
    }

    /// Sets [`voucher_use_rule`](Self::voucher_use_rule).
    #[inline]
    #[must_use]
    pub fn voucher_use_rule(mut self, voucher_use_rule: PaymentVoucherUseRule) -> Self {
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

impl record::Record for ActivityVoucherCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_VOUCHER_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_base_info),
            1 => Some(&self.activity_name),
            2 => Some(&self.belong_merchant_info),
            3 => Some(&self.merchant_access_mode),
            4 => Some(&self.out_biz_no),
            5 => Some(&self.publish_end_time),
            6 => Some(&self.publish_start_time),
            7 => Some(&self.voucher_available_scope_info),
            8 => Some(&self.voucher_budget_info),
            9 => Some(&self.voucher_budget_supply_info),
            10 => Some(&self.voucher_customer_guide_info),
            11 => Some(&self.voucher_deduct_info),
            12 => Some(&self.voucher_display_info),
            13 => Some(&self.voucher_display_pattern_info),
            14 => Some(&self.voucher_send_mode_info),
            15 => Some(&self.voucher_send_rule),
            16 => Some(&self.voucher_type),
            17 => Some(&self.voucher_use_rule),
            18 => Some(&self.voucher_use_rule_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_base_info),
            1 => Some(&mut self.activity_name),
            2 => Some(&mut self.belong_merchant_info),
            3 => Some(&mut self.merchant_access_mode),
            4 => Some(&mut self.out_biz_no),
            5 => Some(&mut self.publish_end_time),
            6 => Some(&mut self.publish_start_time),
            7 => Some(&mut self.voucher_available_scope_info),
            8 => Some(&mut self.voucher_budget_info),
            9 => Some(&mut self.voucher_budget_supply_info),
            10 => Some(&mut self.voucher_customer_guide_info),
            11 => Some(&mut self.voucher_deduct_info),
            12 => Some(&mut self.voucher_display_info),
            13 => Some(&mut self.voucher_display_pattern_info),
            14 => Some(&mut self.voucher_send_mode_info),
            15 => Some(&mut self.voucher_send_rule),
            16 => Some(&mut self.voucher_type),
            17 => Some(&mut self.voucher_use_rule),
            18 => Some(&mut self.voucher_use_rule_info),
            _ => None,
        }
    }
}

impl Clone for ActivityVoucherCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityVoucherCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityVoucherCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityVoucherCreate {}

impl record::Request for ActivityVoucherCreate {
    type Response = ActivityVoucherCreateResponse;
    type ErrorCode = ActivityVoucherCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.marketing.activity.voucher.create` (创建支付券).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityVoucherCreateResponse {
    /// The field `activity_id`: a text.
    ///
    /// On the wire `activity_id`. Source: `spec/marketing/activity.voucher.create.yaml:30`.
    pub activity_id: Option<String>,
}

impl record::Record for ActivityVoucherCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_VOUCHER_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            _ => None,
        }
    }
}

impl Clone for ActivityVoucherCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityVoucherCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityVoucherCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `PaymentVoucherAvailableGoods`.
///
/// Source: `spec/marketing/activity.voucher.create.yaml:33`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentVoucherAvailableGoods {
    /// The field `goods_description`: a text.
    ///
    /// On the wire `goods_description`. Source: `spec/marketing/activity.voucher.create.yaml:35`.
    pub goods_description: Option<String>,
    /// The field `goods_ids`: a list; each element is a text.
    ///
    /// On the wire `goods_ids`. Source: `spec/marketing/activity.voucher.create.yaml:36`.
    pub goods_ids: Vec<String>,
    /// The field `goods_name`: a text.
    ///
    /// On the wire `goods_name`. Source: `spec/marketing/activity.voucher.create.yaml:37`.
    pub goods_name: Option<String>,
}

impl PaymentVoucherAvailableGoods {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`goods_description`](Self::goods_description).
    #[inline]
    #[must_use]
    pub fn goods_description(mut self, goods_description: impl Into<String>) -> Self {
        self.goods_description = Some(goods_description.into());
        self
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

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    #[must_use]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }
}

impl record::Record for PaymentVoucherAvailableGoods {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYMENT_VOUCHER_AVAILABLE_GOODS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.goods_description),
            1 => Some(&self.goods_ids),
            2 => Some(&self.goods_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.goods_description),
            1 => Some(&mut self.goods_ids),
            2 => Some(&mut self.goods_name),
            _ => None,
        }
    }
}

impl Clone for PaymentVoucherAvailableGoods {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaymentVoucherAvailableGoods {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaymentVoucherAvailableGoods {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `PaymentVoucherAvailableMerchant`.
///
/// Source: `spec/marketing/activity.voucher.create.yaml:39`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentVoucherAvailableMerchant {
    /// The field `available_pids`: a list; each element is a text.
    ///
    /// On the wire `available_pids`. Source: `spec/marketing/activity.voucher.create.yaml:41`.
    pub available_pids: Vec<String>,
    /// The field `available_smids`: a list; each element is a text.
    ///
    /// On the wire `available_smids`. Source: `spec/marketing/activity.voucher.create.yaml:42`.
    pub available_smids: Vec<String>,
}

impl PaymentVoucherAvailableMerchant {
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

impl record::Record for PaymentVoucherAvailableMerchant {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYMENT_VOUCHER_AVAILABLE_MERCHANT
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

impl Clone for PaymentVoucherAvailableMerchant {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaymentVoucherAvailableMerchant {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaymentVoucherAvailableMerchant {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `PaymentVoucherUseRule`.
///
/// Source: `spec/marketing/activity.voucher.create.yaml:44`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentVoucherUseRule {
    /// The field `available_app_ids`: a list; each element is a text.
    ///
    /// On the wire `available_app_ids`. Source: `spec/marketing/activity.voucher.create.yaml:46`.
    pub available_app_ids: Vec<String>,
    /// The field `available_goods`: a record of the kind `PaymentVoucherAvailableGoods`.
    ///
    /// On the wire `available_goods`. Source: `spec/marketing/activity.voucher.create.yaml:47`.
    pub available_goods: Option<PaymentVoucherAvailableGoods>,
    /// The field `available_merchant`: a record of the kind `PaymentVoucherAvailableMerchant`.
    ///
    /// On the wire `available_merchant`. Source: `spec/marketing/activity.voucher.create.yaml:48`.
    pub available_merchant: Option<PaymentVoucherAvailableMerchant>,
    /// The field `available_store_ids`: a list; each element is a text.
    ///
    /// On the wire `available_store_ids`. Source: `spec/marketing/activity.voucher.create.yaml:49`.
    pub available_store_ids: Vec<String>,
    /// The field `fix_voucher`: a record of the kind `PaymentFixVoucher`.
    ///
    /// On the wire `fix_voucher`. Source: `spec/marketing/activity.voucher.create.yaml:50`.
    pub fix_voucher: Option<super::types::PaymentFixVoucher>,
    /// The field `unavailable_goods_ids`: a list; each element is a text.
    ///
    /// On the wire `unavailable_goods_ids`. Source: `spec/marketing/activity.voucher.create.yaml:51`.
    pub unavailable_goods_ids: Vec<String>,
    /// The field `use_mode`: a text.
    ///
    /// On the wire `use_mode`. Source: `spec/marketing/activity.voucher.create.yaml:52`.
    pub use_mode: Option<String>,
    /// The field `use_url`: a text.
    ///
    /// On the wire `use_url`. Source: `spec/marketing/activity.voucher.create.yaml:53`.
    pub use_url: Option<String>,
    /// The field `voucher_quantity_limit_per_user`: a whole number.
    ///
    /// On the wire `voucher_quantity_limit_per_user`. Source: `spec/marketing/activity.voucher.create.yaml:54`.
    pub voucher_quantity_limit_per_user: Option<i64>,
    /// The field `voucher_quantity_limit_per_user_period_type`: a text.
    ///
    /// On the wire `voucher_quantity_limit_per_user_period_type`. Source:
    /// `spec/marketing/activity.voucher.create.yaml:55`.
    pub voucher_quantity_limit_per_user_period_type: Option<String>,
    /// The field `voucher_valid_period`: a record of the kind `PaymentVoucherValidPeriod`.
    ///
    /// On the wire `voucher_valid_period`. Source: `spec/marketing/activity.voucher.create.yaml:56`.
    pub voucher_valid_period: Option<super::types::PaymentVoucherValidPeriod>,
}

impl PaymentVoucherUseRule {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`available_app_ids`](Self::available_app_ids).
    #[inline]
    #[must_use]
    pub fn available_app_ids(
        mut self,
        available_app_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_app_ids = available_app_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`available_goods`](Self::available_goods).
    #[inline]
    #[must_use]
    pub fn available_goods(
        mut self,
        available_goods: PaymentVoucherAvailableGoods,
    ) -> Self {
        self.available_goods = Some(available_goods);
        self
    }

    /// Sets [`available_merchant`](Self::available_merchant).
    #[inline]
    #[must_use]
    pub fn available_merchant(
        mut self,
        available_merchant: PaymentVoucherAvailableMerchant,
    ) -> Self {
        self.available_merchant = Some(available_merchant);
        self
    }

    /// Sets [`available_store_ids`](Self::available_store_ids).
    #[inline]
    #[must_use]
    pub fn available_store_ids(
        mut self,
        available_store_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_store_ids = available_store_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`fix_voucher`](Self::fix_voucher).
    #[inline]
    #[must_use]
    pub fn fix_voucher(mut self, fix_voucher: super::types::PaymentFixVoucher) -> Self {
        self.fix_voucher = Some(fix_voucher);
        self
    }

    /// Sets [`unavailable_goods_ids`](Self::unavailable_goods_ids).
    #[inline]
    #[must_use]
    pub fn unavailable_goods_ids(
        mut self,
        unavailable_goods_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.unavailable_goods_ids = unavailable_goods_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`use_mode`](Self::use_mode).
    #[inline]
    #[must_use]
    pub fn use_mode(mut self, use_mode: impl Into<String>) -> Self {
        self.use_mode = Some(use_mode.into());
        self
    }

    /// Sets [`use_url`](Self::use_url).
    #[inline]
    #[must_use]
    pub fn use_url(mut self, use_url: impl Into<String>) -> Self {
        self.use_url = Some(use_url.into());
        self
    }

    /// Sets [`voucher_quantity_limit_per_user`](Self::voucher_quantity_limit_per_user).
    #[inline]
    #[must_use]
    pub fn voucher_quantity_limit_per_user(
        mut self,
        voucher_quantity_limit_per_user: i64,
    ) -> Self {
        self.voucher_quantity_limit_per_user = Some(voucher_quantity_limit_per_user);
        self
    }

    /// Sets [`voucher_quantity_limit_per_user_period_type`](Self::voucher_quantity_limit_per_user_period_type).
    #[inline]
    #[must_use]
    pub fn voucher_quantity_limit_per_user_period_type(
        mut self,
        voucher_quantity_limit_per_user_period_type: impl Into<String>,
    ) -> Self {
        self.voucher_quantity_limit_per_user_period_type = Some(
            voucher_quantity_limit_per_user_period_type.into(),
        );
        self
    }

    /// Sets [`voucher_valid_period`](Self::voucher_valid_period).
    #[inline]
    #[must_use]
    pub fn voucher_valid_period(
        mut self,
        voucher_valid_period: super::types::PaymentVoucherValidPeriod,
    ) -> Self {
        self.voucher_valid_period = Some(voucher_valid_period);
        self
    }
}

impl record::Record for PaymentVoucherUseRule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYMENT_VOUCHER_USE_RULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.available_app_ids),
            1 => Some(&self.available_goods),
            2 => Some(&self.available_merchant),
            3 => Some(&self.available_store_ids),
            4 => Some(&self.fix_voucher),
            5 => Some(&self.unavailable_goods_ids),
            6 => Some(&self.use_mode),
            7 => Some(&self.use_url),
            8 => Some(&self.voucher_quantity_limit_per_user),
            9 => Some(&self.voucher_quantity_limit_per_user_period_type),
            10 => Some(&self.voucher_valid_period),
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
            4 => Some(&mut self.fix_voucher),
            5 => Some(&mut self.unavailable_goods_ids),
            6 => Some(&mut self.use_mode),
            7 => Some(&mut self.use_url),
            8 => Some(&mut self.voucher_quantity_limit_per_user),
            9 => Some(&mut self.voucher_quantity_limit_per_user_period_type),
            10 => Some(&mut self.voucher_valid_period),
            _ => None,
        }
    }
}

impl Clone for PaymentVoucherUseRule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaymentVoucherUseRule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaymentVoucherUseRule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.voucher.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityVoucherCreateErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.voucher.create.yaml:59`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.voucher.create.yaml:60`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/marketing/activity.voucher.create.yaml:61`.
    BizError,
    /// On the wire `MATERIAL_AUDIT_WAITING`. Source: `spec/marketing/activity.voucher.create.yaml:62`.
    MaterialAuditWaiting,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityVoucherCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
        ("MATERIAL_AUDIT_WAITING", Self::MaterialAuditWaiting),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
