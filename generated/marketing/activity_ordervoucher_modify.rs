//! `alipay.marketing.activity.ordervoucher.modify` · 修改商家券活动基本信息
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `PATCH /v3/alipay/marketing/ordervoucher/activity/{activity_id}`. Described in
//! `spec/marketing/activity.ordervoucher.modify.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/marketing/activity.ordervoucher.modify.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.marketing.activity.ordervoucher.modify",
    title: "修改商家券活动基本信息",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Patch,
        path: "/v3/alipay/marketing/ordervoucher/activity/{activity_id}",
    }),
    idempotency: schema::Idempotency::Never,
    request: &ACTIVITY_ORDERVOUCHER_MODIFY,
    response: &ACTIVITY_ORDERVOUCHER_MODIFY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 109,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 110,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 111,
        },
    ],
};

static ACTIVITY_ORDERVOUCHER_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "activity_id",
            kind: schema::Kind::Text,
            place: schema::Place::Path,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::Required,
                    line: 9,
                },
            ],
            line: 9,
        },
        schema::FieldDef {
            name: "activity_base_info",
            kind: schema::Kind::Record(&super::types::ACTIVITY_BASE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "activity_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "customer_guide",
            kind: schema::Kind::Record(&CUSTOMER_GUIDE_MODIFY),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "merchant_access_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "publish_end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "publish_start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "voucher_available_scope_info",
            kind: schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "voucher_available_scope_modify_type",
            kind: schema::Kind::Text,
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
            name: "voucher_display_info",
            kind: schema::Kind::Record(&VOUCHER_DISPLAY_INFO_MODIFY),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "voucher_display_pattern_info",
            kind: schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "voucher_send_mode_info",
            kind: schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "voucher_send_rule",
            kind: schema::Kind::Record(&VOUCHER_SEND_RULE_DETAIL_MODIFY),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "voucher_use_rule",
            kind: schema::Kind::Record(&VOUCHER_USE_RULE_MODIFY),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "voucher_use_rule_info",
            kind: schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
    ],
    rules: &[],
};

static ACTIVITY_ORDERVOUCHER_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherModifyResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "voucher_available_scope_result_info",
            kind: schema::Kind::Record(
                &super::types::VOUCHER_AVAILABLE_SCOPE_RESULT_INFO,
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "voucher_use_rule_result",
            kind: schema::Kind::Record(&super::types::ORDER_VOUCHER_USE_RULE_RESULT),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
    ],
    rules: &[],
};

static CUSTOMER_GUIDE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerGuideModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "mini_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "mini_app_path",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "real_shop_ids",
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
            name: "service_codes",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "shop_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "store_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "voucher_send_guide",
            kind: schema::Kind::Record(&VOUCHER_SEND_GUIDE_MODIFY),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "voucher_use_guide",
            kind: schema::Kind::Record(&VOUCHER_USE_GUIDE_MODIFY),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
    ],
    rules: &[],
};

static EXCHANGE_VOUCHER_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExchangeVoucherModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "voucher_detail_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "voucher_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
    ],
    rules: &[],
};

static ORDER_VOUCHER_AVAILABLE_CITY_CODE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherAvailableCityCodeModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "city_codes",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
    ],
    rules: &[],
};

static ORDER_VOUCHER_AVAILABLE_SHOP_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherAvailableShopModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "order_voucher_merchant_all_shop",
            kind: schema::Kind::Record(&ORDER_VOUCHER_MERCHANT_ALL_SHOP_MODIFY),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
        schema::FieldDef {
            name: "real_shop_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
        schema::FieldDef {
            name: "shop_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 56,
        },
    ],
    rules: &[],
};

static ORDER_VOUCHER_MERCHANT_ALL_SHOP_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherMerchantAllShopModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "exclude_shop_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 60,
        },
    ],
    rules: &[],
};

static VOUCHER_AVAILABLE_SCOPE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableScopeModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "modify_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 64,
        },
        schema::FieldDef {
            name: "order_voucher_available_city_code",
            kind: schema::Kind::Record(&ORDER_VOUCHER_AVAILABLE_CITY_CODE_MODIFY),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 65,
        },
        schema::FieldDef {
            name: "order_voucher_available_shop",
            kind: schema::Kind::Record(&ORDER_VOUCHER_AVAILABLE_SHOP_MODIFY),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 66,
        },
    ],
    rules: &[],
};

static VOUCHER_DISPLAY_INFO_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherDisplayInfoModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "brand_logo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 70,
        },
        schema::FieldDef {
            name: "brand_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 71,
        },
        schema::FieldDef {
            name: "customer_service_mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 72,
        },
        schema::FieldDef {
            name: "customer_service_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 73,
        },
        schema::FieldDef {
            name: "voucher_comment",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 74,
        },
        schema::FieldDef {
            name: "voucher_description",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 75,
        },
        schema::FieldDef {
            name: "voucher_detail_images",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 76,
        },
        schema::FieldDef {
            name: "voucher_image",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 77,
        },
    ],
    rules: &[],
};

static VOUCHER_SEND_GUIDE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherSendGuideModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "voucher_detail_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 81,
        },
    ],
    rules: &[],
};

static VOUCHER_SEND_RULE_DETAIL_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherSendRuleDetailModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "natural_person_limit",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 85,
        },
        schema::FieldDef {
            name: "phone_number_limit",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 86,
        },
        schema::FieldDef {
            name: "voucher_quantity_limit_per_user",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 87,
        },
    ],
    rules: &[],
};

static VOUCHER_USE_GUIDE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherUseGuideModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "mini_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 91,
        },
        schema::FieldDef {
            name: "mini_app_path",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 92,
        },
        schema::FieldDef {
            name: "service_codes",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 93,
        },
    ],
    rules: &[],
};

static VOUCHER_USE_RULE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherUseRuleModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "exchange_voucher",
            kind: schema::Kind::Record(&EXCHANGE_VOUCHER_MODIFY),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 97,
        },
        schema::FieldDef {
            name: "voucher_available_scope",
            kind: schema::Kind::Record(&VOUCHER_AVAILABLE_SCOPE_MODIFY),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 98,
        },
        schema::FieldDef {
            name: "voucher_valid_period",
            kind: schema::Kind::Record(&VOUCHER_VALID_PERIOD_MODIFY),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 99,
        },
    ],
    rules: &[],
};

static VOUCHER_VALID_PERIOD_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherValidPeriodModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "valid_begin_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 103,
        },
        schema::FieldDef {
            name: "valid_days_after_receive",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 104,
        },
        schema::FieldDef {
            name: "valid_end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 105,
        },
        schema::FieldDef {
            name: "wait_days_after_receive",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 106,
        },
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.ordervoucher.modify` (修改商家券活动基本信息).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `PATCH /v3/alipay/marketing/ordervoucher/activity/{activity_id}`. Described in
/// `spec/marketing/activity.ordervoucher.modify.yaml`.
/// Answered by [`ActivityOrdervoucherModifyResponse`], or by an error with a [`ActivityOrdervoucherModifyErrorCode`].
#[doc(alias = "alipay.marketing.activity.ordervoucher.modify")]
#[doc(alias = "修改商家券活动基本信息")]
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityOrdervoucherModify {
    /// The field `activity_id`: a text.
    ///
    /// On the wire `activity_id`; required. Source: `spec/marketing/activity.ordervoucher.modify.yaml:9`.
    pub activity_id: String,
    /// The field `activity_base_info`: a record of the kind `ActivityBaseInfo`.
    ///
    /// On the wire `activity_base_info`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:10`.
    pub activity_base_info: Option<super::types::ActivityBaseInfo>,
    /// The field `activity_name`: a text.
    ///
    /// On the wire `activity_name`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:11`.
    pub activity_name: Option<String>,
    /// The field `customer_guide`: a record of the kind `CustomerGuideModify`.
    ///
    /// On the wire `customer_guide`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:12`.
    pub customer_guide: Option<CustomerGuideModify>,
    /// The field `merchant_access_mode`: a text.
    ///
    /// On the wire `merchant_access_mode`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:13`.
    pub merchant_access_mode: Option<String>,
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:14`.
    pub out_biz_no: Option<String>,
    /// The field `publish_end_time`: a text.
    ///
    /// On the wire `publish_end_time`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:15`.
    pub publish_end_time: Option<String>,
    /// The field `publish_start_time`: a text.
    ///
    /// On the wire `publish_start_time`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:16`.
    pub publish_start_time: Option<String>,
    /// The field `voucher_available_scope_info`: a record of the kind `VoucherAvailableScopeInfo`.
    ///
    /// On the wire `voucher_available_scope_info`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:17`.
    pub voucher_available_scope_info: Option<super::types::VoucherAvailableScopeInfo>,
    /// The field `voucher_available_scope_modify_type`: a text.
    ///
    /// On the wire `voucher_available_scope_modify_type`. Source:
    /// `spec/marketing/activity.ordervoucher.modify.yaml:18`.
    pub voucher_available_scope_modify_type: Option<String>,
    /// The field `voucher_customer_guide_info`: a record of the kind `VoucherCustomerGuideInfo`.
    ///
    /// On the wire `voucher_customer_guide_info`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:19`.
    pub voucher_customer_guide_info: Option<super::types::VoucherCustomerGuideInfo>,
    /// The field `voucher_display_info`: a record of the kind `VoucherDisplayInfoModify`.
    ///
    /// On the wire `voucher_display_info`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:20`.
    pub voucher_display_info: Option<VoucherDisplayInfoModify>,
    /// The field `voucher_display_pattern_info`: a record of the kind `VoucherDisplayPatternInfo`.
    ///
    /// On the wire `voucher_display_pattern_info`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:21`.
    pub voucher_display_pattern_info: Option<super::types::VoucherDisplayPatternInfo>,
    /// The field `voucher_send_mode_info`: a record of the kind `VoucherSendModeInfo`.
    ///
    /// On the wire `voucher_send_mode_info`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:22`.
    pub voucher_send_mode_info: Option<super::types::VoucherSendModeInfo>,
    /// The field `voucher_send_rule`: a record of the kind `VoucherSendRuleDetailModify`.
    ///
    /// On the wire `voucher_send_rule`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:23`.
    pub voucher_send_rule: Option<VoucherSendRuleDetailModify>,
    /// The field `voucher_use_rule`: a record of the kind `VoucherUseRuleModify`.
    ///
    /// On the wire `voucher_use_rule`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:24`.
    pub voucher_use_rule: Option<VoucherUseRuleModify>,
    /// The field `voucher_use_rule_info`: a record of the kind `VoucherUseRuleInfo`.
    ///
    /// On the wire `voucher_use_rule_info`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:25`.
    pub voucher_use_rule_info: Option<super::types::VoucherUseRuleInfo>,
}

impl ActivityOrdervoucherModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    #[must_use]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = activity_id.into();
        self
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

    /// Sets [`customer_guide`](Self::customer_guide).
    #[inline]
    #[must_use]
    pub fn customer_guide(mut self, customer_guide: CustomerGuideModify) -> Self {
        self.customer_guide = Some(customer_guide);
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

    /// Sets [`voucher_available_scope_modify_type`](Self::voucher_available_scope_modify_type).
    #[inline]
    #[must_use]
    pub fn voucher_available_scope_modify_type(
        mut self,
        voucher_available_scope_modify_type: impl Into<String>,
    ) -> Self {
        self.voucher_available_scope_modify_type = Some(
            voucher_available_scope_modify_type.into(),
        );
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

    /// Sets [`voucher_display_info`](Self::voucher_display_info).
    #[inline]
    #[must_use]
    pub fn voucher_display_info(
        mut self,
        voucher_display_info: VoucherDisplayInfoModify,
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
        voucher_send_rule: VoucherSendRuleDetailModify,
    ) -> Self {
        self.voucher_send_rule = Some(voucher_send_rule);
        self
    }

    /// Sets [`voucher_use_rule`](Self::voucher_use_rule).
    #[inline]
    #[must_use]
    pub fn voucher_use_rule(mut self, voucher_use_rule: VoucherUseRuleModify) -> Self {
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

impl record::Record for ActivityOrdervoucherModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_ORDERVOUCHER_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.activity_base_info),
            2 => Some(&self.activity_name),
            3 => Some(&self.customer_guide),
            4 => Some(&self.merchant_access_mode),
            5 => Some(&self.out_biz_no),
            6 => Some(&self.publish_end_time),
            7 => Some(&self.publish_start_time),
            8 => Some(&self.voucher_available_scope_info),
            9 => Some(&self.voucher_available_scope_modify_type),
            10 => Some(&self.voucher_customer_guide_info),
            11 => Some(&self.voucher_display_info),
            12 => Some(&self.voucher_display_pattern_info),
            13 => Some(&self.voucher_send_mode_info),
            14 => Some(&self.voucher_send_rule),
            15 => Some(&self.voucher_use_rule),
            16 => Some(&self.voucher_use_rule_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.activity_base_info),
            2 => Some(&mut self.activity_name),
            3 => Some(&mut self.customer_guide),
            4 => Some(&mut self.merchant_access_mode),
            5 => Some(&mut self.out_biz_no),
            6 => Some(&mut self.publish_end_time),
            7 => Some(&mut self.publish_start_time),
            8 => Some(&mut self.voucher_available_scope_info),
            9 => Some(&mut self.voucher_available_scope_modify_type),
            10 => Some(&mut self.voucher_customer_guide_info),
            11 => Some(&mut self.voucher_display_info),
            12 => Some(&mut self.voucher_display_pattern_info),
            13 => Some(&mut self.voucher_send_mode_info),
            14 => Some(&mut self.voucher_send_rule),
            15 => Some(&mut self.voucher_use_rule),
            16 => Some(&mut self.voucher_use_rule_info),
            _ => None,
        }
    }
}

impl Clone for ActivityOrdervoucherModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityOrdervoucherModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityOrdervoucherModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityOrdervoucherModify {}

impl record::Request for ActivityOrdervoucherModify {
    type Response = ActivityOrdervoucherModifyResponse;
    type ErrorCode = ActivityOrdervoucherModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.marketing.activity.ordervoucher.modify` (修改商家券活动基本信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityOrdervoucherModifyResponse {
    /// The field `voucher_available_scope_result_info`: a record of the kind `VoucherAvailableScopeResultInfo`.
    ///
    /// On the wire `voucher_available_scope_result_info`. Source:
    /// `spec/marketing/activity.ordervoucher.modify.yaml:28`.
    pub voucher_available_scope_result_info: Option<
        super::types::VoucherAvailableScopeResultInfo,
    >,
    /// The field `voucher_use_rule_result`: a record of the kind `OrderVoucherUseRuleResult`.
    ///
    /// On the wire `voucher_use_rule_result`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:29`.
    pub voucher_use_rule_result: Option<super::types::OrderVoucherUseRuleResult>,
}

impl record::Record for ActivityOrdervoucherModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_ORDERVOUCHER_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.voucher_available_scope_result_info),
            1 => Some(&self.voucher_use_rule_result),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.voucher_available_scope_result_info),
            1 => Some(&mut self.voucher_use_rule_result),
            _ => None,
        }
    }
}

impl Clone for ActivityOrdervoucherModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityOrdervoucherModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityOrdervoucherModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `CustomerGuideModify`.
///
/// Source: `spec/marketing/activity.ordervoucher.modify.yaml:32`.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerGuideModify {
    /// The field `mini_app_id`: a text.
    ///
    /// On the wire `mini_app_id`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:34`.
    pub mini_app_id: Option<String>,
    /// The field `mini_app_path`: a text.
    ///
    /// On the wire `mini_app_path`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:35`.
    pub mini_app_path: Option<String>,
    /// The field `real_shop_ids`: a list; each element is a text.
    ///
    /// On the wire `real_shop_ids`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:36`.
    pub real_shop_ids: Vec<String>,
    /// The field `service_codes`: a list; each element is a text.
    ///
    /// On the wire `service_codes`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:37`.
    pub service_codes: Vec<String>,
    /// The field `shop_ids`: a list; each element is a text.
    ///
    /// On the wire `shop_ids`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:38`.
    pub shop_ids: Vec<String>,
    /// The field `store_ids`: a list; each element is a text.
    ///
    /// On the wire `store_ids`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:39`.
    pub store_ids: Vec<String>,
    /// The field `voucher_send_guide`: a record of the kind `VoucherSendGuideModify`.
    ///
    /// On the wire `voucher_send_guide`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:40`.
    pub voucher_send_guide: Option<VoucherSendGuideModify>,
    /// The field `voucher_use_guide`: a record of the kind `VoucherUseGuideModify`.
    ///
    /// On the wire `voucher_use_guide`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:41`.
    pub voucher_use_guide: Option<VoucherUseGuideModify>,
}

impl CustomerGuideModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    #[must_use]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`mini_app_path`](Self::mini_app_path).
    #[inline]
    #[must_use]
    pub fn mini_app_path(mut self, mini_app_path: impl Into<String>) -> Self {
        self.mini_app_path = Some(mini_app_path.into());
        self
    }

    /// Sets [`real_shop_ids`](Self::real_shop_ids).
    #[inline]
    #[must_use]
    pub fn real_shop_ids(
        mut self,
        real_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.real_shop_ids = real_shop_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`service_codes`](Self::service_codes).
    #[inline]
    #[must_use]
    pub fn service_codes(
        mut self,
        service_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.service_codes = service_codes.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`shop_ids`](Self::shop_ids).
    #[inline]
    #[must_use]
    pub fn shop_ids(
        mut self,
        shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.shop_ids = shop_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`store_ids`](Self::store_ids).
    #[inline]
    #[must_use]
    pub fn store_ids(
        mut self,
        store_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.store_ids = store_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`voucher_send_guide`](Self::voucher_send_guide).
    #[inline]
    #[must_use]
    pub fn voucher_send_guide(
        mut self,
        voucher_send_guide: VoucherSendGuideModify,
    ) -> Self {
        self.voucher_send_guide = Some(voucher_send_guide);
        self
    }

    /// Sets [`voucher_use_guide`](Self::voucher_use_guide).
    #[inline]
    #[must_use]
    pub fn voucher_use_guide(
        mut self,
        voucher_use_guide: VoucherUseGuideModify,
    ) -> Self {
        self.voucher_use_guide = Some(voucher_use_guide);
        self
    }
}

impl record::Record for CustomerGuideModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUSTOMER_GUIDE_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_app_id),
            1 => Some(&self.mini_app_path),
            2 => Some(&self.real_shop_ids),
            3 => Some(&self.service_codes),
            4 => Some(&self.shop_ids),
            5 => Some(&self.store_ids),
            6 => Some(&self.voucher_send_guide),
            7 => Some(&self.voucher_use_guide),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_app_id),
            1 => Some(&mut self.mini_app_path),
            2 => Some(&mut self.real_shop_ids),
            3 => Some(&mut self.service_codes),
            4 => Some(&mut self.shop_ids),
            5 => Some(&mut self.store_ids),
            6 => Some(&mut self.voucher_send_guide),
            7 => Some(&mut self.voucher_use_guide),
            _ => None,
        }
    }
}

impl Clone for CustomerGuideModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CustomerGuideModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CustomerGuideModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ExchangeVoucherModify`.
///
/// Source: `spec/marketing/activity.ordervoucher.modify.yaml:43`.
#[derive(Default)]
#[non_exhaustive]
pub struct ExchangeVoucherModify {
    /// The field `voucher_detail_url`: a text.
    ///
    /// On the wire `voucher_detail_url`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:45`.
    pub voucher_detail_url: Option<String>,
    /// The field `voucher_name`: a text.
    ///
    /// On the wire `voucher_name`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:46`.
    pub voucher_name: Option<String>,
}

impl ExchangeVoucherModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`voucher_detail_url`](Self::voucher_detail_url).
    #[inline]
    #[must_use]
    pub fn voucher_detail_url(mut self, voucher_detail_url: impl Into<String>) -> Self {
        self.voucher_detail_url = Some(voucher_detail_url.into());
        self
    }

    /// Sets [`voucher_name`](Self::voucher_name).
    #[inline]
    #[must_use]
    pub fn voucher_name(mut self, voucher_name: impl Into<String>) -> Self {
        self.voucher_name = Some(voucher_name.into());
        self
    }
}

impl record::Record for ExchangeVoucherModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXCHANGE_VOUCHER_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.voucher_detail_url),
            1 => Some(&self.voucher_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.voucher_detail_url),
            1 => Some(&mut self.voucher_name),
            _ => None,
        }
    }
}

impl Clone for ExchangeVoucherModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExchangeVoucherModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExchangeVoucherModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `OrderVoucherAvailableCityCodeModify`.
///
/// Source: `spec/marketing/activity.ordervoucher.modify.yaml:48`.
#[derive(Default)]
#[non_exhaustive]
pub struct OrderVoucherAvailableCityCodeModify {
    /// The field `city_codes`: a list; each element is a text.
    ///
    /// On the wire `city_codes`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:50`.
    pub city_codes: Vec<String>,
}

impl OrderVoucherAvailableCityCodeModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`city_codes`](Self::city_codes).
    #[inline]
    #[must_use]
    pub fn city_codes(
        mut self,
        city_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.city_codes = city_codes.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for OrderVoucherAvailableCityCodeModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_VOUCHER_AVAILABLE_CITY_CODE_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.city_codes),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.city_codes),
            _ => None,
        }
    }
}

impl Clone for OrderVoucherAvailableCityCodeModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderVoucherAvailableCityCodeModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderVoucherAvailableCityCodeModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `OrderVoucherAvailableShopModify`.
///
/// Source: `spec/marketing/activity.ordervoucher.modify.yaml:52`.
#[derive(Default)]
#[non_exhaustive]
pub struct OrderVoucherAvailableShopModify {
    /// The field `order_voucher_merchant_all_shop`: a record of the kind `OrderVoucherMerchantAllShopModify`.
    ///
    /// On the wire `order_voucher_merchant_all_shop`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:54`.
    pub order_voucher_merchant_all_shop: Option<OrderVoucherMerchantAllShopModify>,
    /// The field `real_shop_ids`: a list; each element is a text.
    ///
    /// On the wire `real_shop_ids`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:55`.
    pub real_shop_ids: Vec<String>,
    /// The field `shop_ids`: a list; each element is a text.
    ///
    /// On the wire `shop_ids`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:56`.
    pub shop_ids: Vec<String>,
}

impl OrderVoucherAvailableShopModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`order_voucher_merchant_all_shop`](Self::order_voucher_merchant_all_shop).
    #[inline]
    #[must_use]
    pub fn order_voucher_merchant_all_shop(
        mut self,
        order_voucher_merchant_all_shop: OrderVoucherMerchantAllShopModify,
    ) -> Self {
        self.order_voucher_merchant_all_shop = Some(order_voucher_merchant_all_shop);
        self
    }

    /// Sets [`real_shop_ids`](Self::real_shop_ids).
    #[inline]
    #[must_use]
    pub fn real_shop_ids(
        mut self,
        real_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.real_shop_ids = real_shop_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`shop_ids`](Self::shop_ids).
    #[inline]
    #[must_use]
    pub fn shop_ids(
        mut self,
        shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.shop_ids = shop_ids.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for OrderVoucherAvailableShopModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_VOUCHER_AVAILABLE_SHOP_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_voucher_merchant_all_shop),
            1 => Some(&self.real_shop_ids),
            2 => Some(&self.shop_ids),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_voucher_merchant_all_shop),
            1 => Some(&mut self.real_shop_ids),
            2 => Some(&mut self.shop_ids),
            _ => None,
        }
    }
}

impl Clone for OrderVoucherAvailableShopModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderVoucherAvailableShopModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderVoucherAvailableShopModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `OrderVoucherMerchantAllShopModify`.
///
/// Source: `spec/marketing/activity.ordervoucher.modify.yaml:58`.
#[derive(Default)]
#[non_exhaustive]
pub struct OrderVoucherMerchantAllShopModify {
    /// The field `exclude_shop_ids`: a list; each element is a text.
    ///
    /// On the wire `exclude_shop_ids`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:60`.
    pub exclude_shop_ids: Vec<String>,
}

impl OrderVoucherMerchantAllShopModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`exclude_shop_ids`](Self::exclude_shop_ids).
    #[inline]
    #[must_use]
    pub fn exclude_shop_ids(
        mut self,
        exclude_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclude_shop_ids = exclude_shop_ids.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for OrderVoucherMerchantAllShopModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_VOUCHER_MERCHANT_ALL_SHOP_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.exclude_shop_ids),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.exclude_shop_ids),
            _ => None,
        }
    }
}

impl Clone for OrderVoucherMerchantAllShopModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderVoucherMerchantAllShopModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderVoucherMerchantAllShopModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `VoucherAvailableScopeModify`.
///
/// Source: `spec/marketing/activity.ordervoucher.modify.yaml:62`.
#[derive(Default)]
#[non_exhaustive]
pub struct VoucherAvailableScopeModify {
    /// The field `modify_type`: a text.
    ///
    /// On the wire `modify_type`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:64`.
    pub modify_type: Option<String>,
    /// The field `order_voucher_available_city_code`: a record of the kind `OrderVoucherAvailableCityCodeModify`.
    ///
    /// On the wire `order_voucher_available_city_code`. Source:
    /// `spec/marketing/activity.ordervoucher.modify.yaml:65`.
    pub order_voucher_available_city_code: Option<OrderVoucherAvailableCityCodeModify>,
    /// The field `order_voucher_available_shop`: a record of the kind `OrderVoucherAvailableShopModify`.
    ///
    /// On the wire `order_voucher_available_shop`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:66`.
    pub order_voucher_available_shop: Option<OrderVoucherAvailableShopModify>,
}

impl VoucherAvailableScopeModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`modify_type`](Self::modify_type).
    #[inline]
    #[must_use]
    pub fn modify_type(mut self, modify_type: impl Into<String>) -> Self {
        self.modify_type = Some(modify_type.into());
        self
    }

    /// Sets [`order_voucher_available_city_code`](Self::order_voucher_available_city_code).
    #[inline]
    #[must_use]
    pub fn order_voucher_available_city_code(
        mut self,
        order_voucher_available_city_code: OrderVoucherAvailableCityCodeModify,
    ) -> Self {
        self.order_voucher_available_city_code = Some(order_voucher_available_city_code);
        self
    }

    /// Sets [`order_voucher_available_shop`](Self::order_voucher_available_shop).
    #[inline]
    #[must_use]
    pub fn order_voucher_available_shop(
        mut self,
        order_voucher_available_shop: OrderVoucherAvailableShopModify,
    ) -> Self {
        self.order_voucher_available_shop = Some(order_voucher_available_shop);
        self
    }
}

impl record::Record for VoucherAvailableScopeModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_AVAILABLE_SCOPE_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.modify_type),
            1 => Some(&self.order_voucher_available_city_code),
            2 => Some(&self.order_voucher_available_shop),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.modify_type),
            1 => Some(&mut self.order_voucher_available_city_code),
            2 => Some(&mut self.order_voucher_available_shop),
            _ => None,
        }
    }
}

impl Clone for VoucherAvailableScopeModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherAvailableScopeModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherAvailableScopeModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `VoucherDisplayInfoModify`.
///
/// Source: `spec/marketing/activity.ordervoucher.modify.yaml:68`.
#[derive(Default)]
#[non_exhaustive]
pub struct VoucherDisplayInfoModify {
    /// The field `brand_logo`: a text.
    ///
    /// On the wire `brand_logo`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:70`.
    pub brand_logo: Option<String>,
    /// The field `brand_name`: a text.
    ///
    /// On the wire `brand_name`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:71`.
    pub brand_name: Option<String>,
    /// The field `customer_service_mobile`: a text.
    ///
    /// On the wire `customer_service_mobile`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:72`.
    pub customer_service_mobile: Option<String>,
    /// The field `customer_service_url`: a text.
    ///
    /// On the wire `customer_service_url`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:73`.
    pub customer_service_url: Option<String>,
    /// The field `voucher_comment`: a text.
    ///
    /// On the wire `voucher_comment`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:74`.
    pub voucher_comment: Option<String>,
    /// The field `voucher_description`: a text.
    ///
    /// On the wire `voucher_description`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:75`.
    pub voucher_description: Option<String>,
    /// The field `voucher_detail_images`: a list; each element is a text.
    ///
    /// On the wire `voucher_detail_images`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:76`.
    pub voucher_detail_images: Vec<String>,
    /// The field `voucher_image`: a text.
    ///
    /// On the wire `voucher_image`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:77`.
    pub voucher_image: Option<String>,
}

impl VoucherDisplayInfoModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`brand_logo`](Self::brand_logo).
    #[inline]
    #[must_use]
    pub fn brand_logo(mut self, brand_logo: impl Into<String>) -> Self {
        self.brand_logo = Some(brand_logo.into());
        self
    }

    /// Sets [`brand_name`](Self::brand_name).
    #[inline]
    #[must_use]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }

    /// Sets [`customer_service_mobile`](Self::customer_service_mobile).
    #[inline]
    #[must_use]
    pub fn customer_service_mobile(
        mut self,
        customer_service_mobile: impl Into<String>,
    ) -> Self {
        self.customer_service_mobile = Some(customer_service_mobile.into());
        self
    }

    /// Sets [`customer_service_url`](Self::customer_service_url).
    #[inline]
    #[must_use]
    pub fn customer_service_url(
        mut self,
        customer_service_url: impl Into<String>,
    ) -> Self {
        self.customer_service_url = Some(customer_service_url.into());
        self
    }

    /// Sets [`voucher_comment`](Self::voucher_comment).
    #[inline]
    #[must_use]
    pub fn voucher_comment(mut self, voucher_comment: impl Into<String>) -> Self {
        self.voucher_comment = Some(voucher_comment.into());
        self
    }

    /// Sets [`voucher_description`](Self::voucher_description).
    #[inline]
    #[must_use]
    pub fn voucher_description(
        mut self,
        voucher_description: impl Into<String>,
    ) -> Self {
        self.voucher_description = Some(voucher_description.into());
        self
    }

    /// Sets [`voucher_detail_images`](Self::voucher_detail_images).
    #[inline]
    #[must_use]
    pub fn voucher_detail_images(
        mut self,
        voucher_detail_images: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.voucher_detail_images = voucher_detail_images
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`voucher_image`](Self::voucher_image).
    #[inline]
    #[must_use]
    pub fn voucher_image(mut self, voucher_image: impl Into<String>) -> Self {
        self.voucher_image = Some(voucher_image.into());
        self
    }
}

impl record::Record for VoucherDisplayInfoModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_DISPLAY_INFO_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.brand_logo),
            1 => Some(&self.brand_name),
            2 => Some(&self.customer_service_mobile),
            3 => Some(&self.customer_service_url),
            4 => Some(&self.voucher_comment),
            5 => Some(&self.voucher_description),
            6 => Some(&self.voucher_detail_images),
            7 => Some(&self.voucher_image),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.brand_logo),
            1 => Some(&mut self.brand_name),
            2 => Some(&mut self.customer_service_mobile),
            3 => Some(&mut self.customer_service_url),
            4 => Some(&mut self.voucher_comment),
            5 => Some(&mut self.voucher_description),
            6 => Some(&mut self.voucher_detail_images),
            7 => Some(&mut self.voucher_image),
            _ => None,
        }
    }
}

impl Clone for VoucherDisplayInfoModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherDisplayInfoModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherDisplayInfoModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `VoucherSendGuideModify`.
///
/// Source: `spec/marketing/activity.ordervoucher.modify.yaml:79`.
#[derive(Default)]
#[non_exhaustive]
pub struct VoucherSendGuideModify {
    /// The field `voucher_detail_url`: a text.
    ///
    /// On the wire `voucher_detail_url`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:81`.
    pub voucher_detail_url: Option<String>,
}

impl VoucherSendGuideModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`voucher_detail_url`](Self::voucher_detail_url).
    #[inline]
    #[must_use]
    pub fn voucher_detail_url(mut self, voucher_detail_url: impl Into<String>) -> Self {
        self.voucher_detail_url = Some(voucher_detail_url.into());
        self
    }
}

impl record::Record for VoucherSendGuideModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_SEND_GUIDE_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.voucher_detail_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.voucher_detail_url),
            _ => None,
        }
    }
}

impl Clone for VoucherSendGuideModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherSendGuideModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherSendGuideModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `VoucherSendRuleDetailModify`.
///
/// Source: `spec/marketing/activity.ordervoucher.modify.yaml:83`.
#[derive(Default)]
#[non_exhaustive]
pub struct VoucherSendRuleDetailModify {
    /// The field `natural_person_limit`: true or false.
    ///
    /// On the wire `natural_person_limit`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:85`.
    pub natural_person_limit: Option<bool>,
    /// The field `phone_number_limit`: a text.
    ///
    /// On the wire `phone_number_limit`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:86`.
    pub phone_number_limit: Option<String>,
    /// The field `voucher_quantity_limit_per_user`: a whole number.
    ///
    /// On the wire `voucher_quantity_limit_per_user`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:87`.
    pub voucher_quantity_limit_per_user: Option<i64>,
}

impl VoucherSendRuleDetailModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`natural_person_limit`](Self::natural_person_limit).
    #[inline]
    #[must_use]
    pub fn natural_person_limit(mut self, natural_person_limit: bool) -> Self {
        self.natural_person_limit = Some(natural_person_limit);
        self
    }

    /// Sets [`phone_number_limit`](Self::phone_number_limit).
    #[inline]
    #[must_use]
    pub fn phone_number_limit(mut self, phone_number_limit: impl Into<String>) -> Self {
        self.phone_number_limit = Some(phone_number_limit.into());
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
}

impl record::Record for VoucherSendRuleDetailModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_SEND_RULE_DETAIL_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.natural_person_limit),
            1 => Some(&self.phone_number_limit),
            2 => Some(&self.voucher_quantity_limit_per_user),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.natural_person_limit),
            1 => Some(&mut self.phone_number_limit),
            2 => Some(&mut self.voucher_quantity_limit_per_user),
            _ => None,
        }
    }
}

impl Clone for VoucherSendRuleDetailModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherSendRuleDetailModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherSendRuleDetailModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `VoucherUseGuideModify`.
///
/// Source: `spec/marketing/activity.ordervoucher.modify.yaml:89`.
#[derive(Default)]
#[non_exhaustive]
pub struct VoucherUseGuideModify {
    /// The field `mini_app_id`: a text.
    ///
    /// On the wire `mini_app_id`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:91`.
    pub mini_app_id: Option<String>,
    /// The field `mini_app_path`: a text.
    ///
    /// On the wire `mini_app_path`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:92`.
    pub mini_app_path: Option<String>,
    /// The field `service_codes`: a list; each element is a text.
    ///
    /// On the wire `service_codes`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:93`.
    pub service_codes: Vec<String>,
}

impl VoucherUseGuideModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    #[must_use]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`mini_app_path`](Self::mini_app_path).
    #[inline]
    #[must_use]
    pub fn mini_app_path(mut self, mini_app_path: impl Into<String>) -> Self {
        self.mini_app_path = Some(mini_app_path.into());
        self
    }

    /// Sets [`service_codes`](Self::service_codes).
    #[inline]
    #[must_use]
    pub fn service_codes(
        mut self,
        service_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.service_codes = service_codes.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for VoucherUseGuideModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_USE_GUIDE_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_app_id),
            1 => Some(&self.mini_app_path),
            2 => Some(&self.service_codes),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_app_id),
            1 => Some(&mut self.mini_app_path),
            2 => Some(&mut self.service_codes),
            _ => None,
        }
    }
}

impl Clone for VoucherUseGuideModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherUseGuideModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherUseGuideModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `VoucherUseRuleModify`.
///
/// Source: `spec/marketing/activity.ordervoucher.modify.yaml:95`.
#[derive(Default)]
#[non_exhaustive]
pub struct VoucherUseRuleModify {
    /// The field `exchange_voucher`: a record of the kind `ExchangeVoucherModify`.
    ///
    /// On the wire `exchange_voucher`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:97`.
    pub exchange_voucher: Option<ExchangeVoucherModify>,
    /// The field `voucher_available_scope`: a record of the kind `VoucherAvailableScopeModify`.
    ///
    /// On the wire `voucher_available_scope`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:98`.
    pub voucher_available_scope: Option<VoucherAvailableScopeModify>,
    /// The field `voucher_valid_period`: a record of the kind `VoucherValidPeriodModify`.
    ///
    /// On the wire `voucher_valid_period`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:99`.
    pub voucher_valid_period: Option<VoucherValidPeriodModify>,
}

impl VoucherUseRuleModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`exchange_voucher`](Self::exchange_voucher).
    #[inline]
    #[must_use]
    pub fn exchange_voucher(mut self, exchange_voucher: ExchangeVoucherModify) -> Self {
        self.exchange_voucher = Some(exchange_voucher);
        self
    }

    /// Sets [`voucher_available_scope`](Self::voucher_available_scope).
    #[inline]
    #[must_use]
    pub fn voucher_available_scope(
        mut self,
        voucher_available_scope: VoucherAvailableScopeModify,
    ) -> Self {
        self.voucher_available_scope = Some(voucher_available_scope);
        self
    }

    /// Sets [`voucher_valid_period`](Self::voucher_valid_period).
    #[inline]
    #[must_use]
    pub fn voucher_valid_period(
        mut self,
        voucher_valid_period: VoucherValidPeriodModify,
    ) -> Self {
        self.voucher_valid_period = Some(voucher_valid_period);
        self
    }
}

impl record::Record for VoucherUseRuleModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_USE_RULE_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.exchange_voucher),
            1 => Some(&self.voucher_available_scope),
            2 => Some(&self.voucher_valid_period),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.exchange_voucher),
            1 => Some(&mut self.voucher_available_scope),
            2 => Some(&mut self.voucher_valid_period),
            _ => None,
        }
    }
}

impl Clone for VoucherUseRuleModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherUseRuleModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherUseRuleModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `VoucherValidPeriodModify`.
///
/// Source: `spec/marketing/activity.ordervoucher.modify.yaml:101`.
#[derive(Default)]
#[non_exhaustive]
pub struct VoucherValidPeriodModify {
    /// The field `valid_begin_time`: a text.
    ///
    /// On the wire `valid_begin_time`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:103`.
    pub valid_begin_time: Option<String>,
    /// The field `valid_days_after_receive`: a whole number.
    ///
    /// On the wire `valid_days_after_receive`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:104`.
    pub valid_days_after_receive: Option<i64>,
    /// The field `valid_end_time`: a text.
    ///
    /// On the wire `valid_end_time`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:105`.
    pub valid_end_time: Option<String>,
    /// The field `wait_days_after_receive`: a whole number.
    ///
    /// On the wire `wait_days_after_receive`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:106`.
    pub wait_days_after_receive: Option<i64>,
}

impl VoucherValidPeriodModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`valid_begin_time`](Self::valid_begin_time).
    #[inline]
    #[must_use]
    pub fn valid_begin_time(mut self, valid_begin_time: impl Into<String>) -> Self {
        self.valid_begin_time = Some(valid_begin_time.into());
        self
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

    /// Sets [`wait_days_after_receive`](Self::wait_days_after_receive).
    #[inline]
    #[must_use]
    pub fn wait_days_after_receive(mut self, wait_days_after_receive: i64) -> Self {
        self.wait_days_after_receive = Some(wait_days_after_receive);
        self
    }
}

impl record::Record for VoucherValidPeriodModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_VALID_PERIOD_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.valid_begin_time),
            1 => Some(&self.valid_days_after_receive),
            2 => Some(&self.valid_end_time),
            3 => Some(&self.wait_days_after_receive),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.valid_begin_time),
            1 => Some(&mut self.valid_days_after_receive),
            2 => Some(&mut self.valid_end_time),
            3 => Some(&mut self.wait_days_after_receive),
            _ => None,
        }
    }
}

impl Clone for VoucherValidPeriodModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherValidPeriodModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherValidPeriodModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.ordervoucher.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityOrdervoucherModifyErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.ordervoucher.modify.yaml:109`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:110`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/marketing/activity.ordervoucher.modify.yaml:111`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityOrdervoucherModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
