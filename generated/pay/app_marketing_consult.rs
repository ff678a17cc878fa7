//! `alipay.pay.app.marketing.consult` · 商户前置营销内容咨询接口
//!
//! Ask for marketing texts and payment channel offers before payment in an app.
//!
//! Offered on the gateway (V2). Described in `spec/pay/app.marketing.consult.yaml`.

use crate::{record, schema};

static APP_MARKETING_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppMarketingConsult",
    file: "spec/pay/app.marketing.consult.yaml",
    fields: &[
        schema::FieldDef::text("biz_scene", 10),
        schema::FieldDef::text("blind_mobile", 18),
        schema::FieldDef::text("cert_no", 22),
        schema::FieldDef::text("cert_type", 23),
        schema::FieldDef::new(
            "confused_mobile_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            24,
        ),
        schema::FieldDef::text("device_id", 28),
        schema::FieldDef::text("device_type", 34),
        schema::FieldDef::text("encrypted_mobile", 40),
        schema::FieldDef::new(
            "goods_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&GOODS_DETAIL),
                    limits: &[],
                },
            ),
            45,
        ),
        schema::FieldDef::text("history_alipay_trade_no", 49),
        schema::FieldDef::text("merchant_user_id", 50),
        schema::FieldDef::text("mobile", 51),
        schema::FieldDef::text("need_query_anti_rank", 56),
        schema::FieldDef::text("need_query_marketing_rank", 57),
        schema::FieldDef::new("need_return_tag", schema::Kind::Boolean, 61),
        schema::FieldDef::text("open_id", 62),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 70)],
            ..schema::FieldDef::text("out_trade_no", 66)
        },
        schema::FieldDef::text("partner_id", 72),
        schema::FieldDef::text("proconsult_scene", 73),
        schema::FieldDef::text("product_code", 74),
        schema::FieldDef::text("promo_params", 78),
        schema::FieldDef::text("seller_id", 82),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("0.01"), 90),
                schema::LimitDef::new(schema::Limit::Maximum("100000000"), 91),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 92),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 89),
            ],
            ..schema::FieldDef::text("total_amount", 86)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("0.01"), 97),
                schema::LimitDef::new(schema::Limit::Maximum("100000000"), 98),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 99),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 96),
            ],
            ..schema::FieldDef::text("undiscountable_amount", 94)
        },
        schema::FieldDef::text("user_id", 101),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["total_amount", "undiscountable_amount"]),
            line: 104,
        },
    ],
};

static APP_MARKETING_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppMarketingConsultResponse",
    file: "spec/pay/app.marketing.consult.yaml",
    fields: &[
        schema::FieldDef::text("anti_rank", 107),
        schema::FieldDef::text("assign_discounts", 108),
        schema::FieldDef::text("biz_tag", 111),
        schema::FieldDef::new(
            "biz_tag_entity_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BIZ_TAG_ENTITY),
                    limits: &[],
                },
            ),
            116,
        ),
        schema::FieldDef::new(
            "biz_tag_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            119,
        ),
        schema::FieldDef::text("blind_signature", 120),
        schema::FieldDef::new(
            "channel_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PAY_CHANNEL_PROMO_INFO),
                    limits: &[],
                },
            ),
            123,
        ),
        schema::FieldDef::new(
            "confused_cipher_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            126,
        ),
        schema::FieldDef::new(
            "discount_quota_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DISCOUNT_QUOTA_INFO),
                    limits: &[],
                },
            ),
            129,
        ),
        schema::FieldDef::text("image", 130),
        schema::FieldDef::text("marketing_rank", 131),
        schema::FieldDef::text("pay_operation_info", 135),
        schema::FieldDef::text("pre_consult_id", 139),
        schema::FieldDef::text("pre_pay_token", 140),
        schema::FieldDef::text("text", 144),
    ],
    rules: &[],
};

static BIZ_TAG_ENTITY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BizTagEntity",
    file: "spec/pay/app.marketing.consult.yaml",
    fields: &[
        schema::FieldDef::new(
            "biz_tag_ext_params",
            schema::Kind::Record(&BIZ_TAG_EXT_PARAMS),
            154,
        ),
        schema::FieldDef::text("name", 155),
    ],
    rules: &[],
};

static BIZ_TAG_EXT_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "BizTagExtParams",
    file: "spec/pay/app.marketing.consult.yaml",
    fields: &[schema::FieldDef::text("url", 160)],
    rules: &[],
};

static CHANNEL_DETAIL_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "ChannelDetailParams",
    file: "spec/pay/app.marketing.consult.yaml",
    fields: &[
        schema::FieldDef::text("card_group_name", 165),
        schema::FieldDef::text("credit_risk_info", 166),
        schema::FieldDef::text("fund_loan_sign", 167),
        schema::FieldDef::text("gov_subsidy", 170),
        schema::FieldDef::text("inst_subsidy", 171),
        schema::FieldDef::text("marketing_flag", 172),
        schema::FieldDef::text("refuse_code", 173),
        schema::FieldDef::text("use_agreement_pay_willingness", 174),
        schema::FieldDef::text("user_has_sign", 180),
        schema::FieldDef::text("zm_score_gte_800", 181),
    ],
    rules: &[],
};

static DISCOUNT_QUOTA_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DiscountQuotaInfo",
    file: "spec/pay/app.marketing.consult.yaml",
    fields: &[
        schema::FieldDef::text("remain_money", 191),
        schema::FieldDef::text("remain_times", 192),
        schema::FieldDef::text("trade_no", 193),
    ],
    rules: &[],
};

static GOODS_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "GoodsDetail",
    file: "spec/pay/app.marketing.consult.yaml",
    fields: &[
        schema::FieldDef::text("alipay_goods_id", 198),
        schema::FieldDef::text("body", 199),
        schema::FieldDef::text("categories_tree", 200),
        schema::FieldDef::text("goods_category", 204),
        schema::FieldDef::text("goods_ean_id", 205),
        schema::FieldDef::text("goods_id", 206),
        schema::FieldDef::text("goods_name", 211),
        schema::FieldDef::text("out_item_id", 212),
        schema::FieldDef::text("out_sku_id", 218),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 223),
            ],
            ..schema::FieldDef::text("price", 223)
        },
        schema::FieldDef::new("quantity", schema::Kind::Integer, 224),
        schema::FieldDef::text("show_url", 225),
    ],
    rules: &[],
};

static INSTALLMENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InstallmentInfo",
    file: "spec/pay/app.marketing.consult.yaml",
    fields: &[
        schema::FieldDef::text("install_count", 230),
        schema::FieldDef::new(
            "operation_list",
            schema::Kind::Record(&PRE_PAY_OPERATION_INFO),
            231,
        ),
    ],
    rules: &[],
};

static PAY_CHANNEL_PROMO_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayChannelPromoInfo",
    file: "spec/pay/app.marketing.consult.yaml",
    fields: &[
        schema::FieldDef::text("channel_balance", 236),
        schema::FieldDef::text("channel_code", 237),
        schema::FieldDef::new(
            "channel_detail_params",
            schema::Kind::Record(&CHANNEL_DETAIL_PARAMS),
            238,
        ),
        schema::FieldDef::new("channel_enable", schema::Kind::Boolean, 239),
        schema::FieldDef::text("channel_index", 240),
        schema::FieldDef::text("channel_logo", 241),
        schema::FieldDef::text("channel_name", 242),
        schema::FieldDef::text("channel_operation_info", 243),
        schema::FieldDef::new(
            "installment_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INSTALLMENT_INFO),
                    limits: &[],
                },
            ),
            244,
        ),
        schema::FieldDef::new(
            "operation_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PRE_PAY_OPERATION_INFO),
                    limits: &[],
                },
            ),
            245,
        ),
    ],
    rules: &[],
};

static PRE_PAY_OPERATION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PrePayOperationInfo",
    file: "spec/pay/app.marketing.consult.yaml",
    fields: &[
        schema::FieldDef::text("scene_code", 250),
        schema::FieldDef::new(
            "view_data",
            schema::Kind::Record(&PRE_PAY_OPERATION_INFO_VIEW_DATA),
            251,
        ),
    ],
    rules: &[],
};

static PRE_PAY_OPERATION_INFO_VIEW_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "PrePayOperationInfoViewData",
    file: "spec/pay/app.marketing.consult.yaml",
    fields: &[
        schema::FieldDef::text("logo", 256),
        schema::FieldDef::text("operation_bankcard_type", 257),
        schema::FieldDef::text("operation_desc", 258),
        schema::FieldDef::text("operation_display", 262),
        schema::FieldDef::text("operation_inst_id", 263),
        schema::FieldDef::text("operation_tip", 264),
        schema::FieldDef::text("pay_operation_info", 265),
        schema::FieldDef::text("promo_price", 269),
        schema::FieldDef::text("promo_type", 270),
        schema::FieldDef::text("threshold_amount", 271),
    ],
    rules: &[],
};

/// A request of `alipay.pay.app.marketing.consult` (商户前置营销内容咨询接口).
///
/// Ask for marketing texts and payment channel offers before payment in an app.
///
/// ```
/// use alipay::pay::AppMarketingConsult;
///
/// let request = AppMarketingConsult::new()
///     .total_amount("88.88");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`blind_mobile`](Self::blind_mobile) | required in some cases |
/// | [`confused_mobile_list`](Self::confused_mobile_list) | required in some cases |
/// | [`device_id`](Self::device_id) | required in some cases |
/// | [`out_trade_no`](Self::out_trade_no) | at most 64 characters |
/// | [`total_amount`](Self::total_amount) | an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
/// | [`undiscountable_amount`](Self::undiscountable_amount) | an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
/// | rule | At least one of `total_amount`, `undiscountable_amount` |
///
/// Offered on the gateway (V2). Described in `spec/pay/app.marketing.consult.yaml`.
/// Returns [`AppMarketingConsultResponse`], or an error with a [`AppMarketingConsultErrorCode`].
#[doc(alias = "alipay.pay.app.marketing.consult")]
#[doc(alias = "商户前置营销内容咨询接口")]
#[doc(alias = "商户")]
#[doc(alias = "营销")]
#[must_use]
#[non_exhaustive]
pub struct AppMarketingConsult {
    /// Scene of the consultation; new ones are agreed with Alipay.
    ///
    /// 业务场景; other values may be added. Example: `ORDER_PAGE`.
    pub biz_scene: Option<record::Choice<AppMarketingConsultBizScene>>,
    /// Blinded MD5 of the mobile number, by the Morse toolkit; only together with `confused_mobile_list`.
    ///
    /// Required in some cases.
    pub blind_mobile: Option<String>,
    /// Identity card number.
    ///
    /// 身份证号. Example: `110101190001010000`.
    pub cert_no: Option<String>,
    /// Kind of certificate.
    ///
    /// 身份证类别. Example: `IDENTITY_CARD`.
    pub cert_type: Option<String>,
    /// Obfuscated MD5 values of mobile numbers, for Morse; only together with `blind_mobile`.
    ///
    /// Required in some cases.
    pub confused_mobile_list: Vec<String>,
    /// Device number of the kind in `device_type`; required unless Morse matching is used.
    ///
    /// 设备号; required in some cases. Example: `RSED235F875932`.
    pub device_id: Option<String>,
    /// Kind of device number, used with `device_id`.
    ///
    /// 设备号类型. Defaults to `IMEI`. Example: `IMEI`.
    pub device_type: Option<String>,
    /// Encrypted MD5 of the mobile number; no longer supported.
    ///
    /// 手机号md5值密文.
    #[deprecated(note = "Retired by the platform.")]
    pub encrypted_mobile: Option<String>,
    /// Goods of the order, as in `alipay.trade.app.pay`.
    ///
    /// 订单包含的商品列表信息.
    pub goods_detail: Vec<GoodsDetail>,
    /// Earlier Alipay order number.
    ///
    /// 历史支付宝订单号.
    pub history_alipay_trade_no: Option<String>,
    /// User id at the merchant.
    ///
    /// 商户用户id. Example: `243893499`.
    pub merchant_user_id: Option<String>,
    /// Mobile number in plain text; no longer supported.
    ///
    /// Example: `13800000000`.
    #[deprecated(note = "Retired by the platform.")]
    pub mobile: Option<String>,
    /// Whether to return the anti-fraud rank.
    ///
    /// Defaults to `false`.
    pub need_query_anti_rank: Option<String>,
    /// Whether to return the marketing preference rank.
    ///
    /// Defaults to `false`.
    pub need_query_marketing_rank: Option<String>,
    /// Whether to return tags.
    ///
    /// Defaults to `false`.
    pub need_return_tag: Option<bool>,
    /// Open id of the user within the app.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Merchant's order number, unique per merchant.
    ///
    /// 商户订单号; at most 64 characters. Example: `20150320010101001`.
    pub out_trade_no: Option<String>,
    /// Merchant id.
    ///
    /// 商户ID. Example: `2088000000000001`.
    pub partner_id: Option<String>,
    /// Consultation scene of the external merchant.
    ///
    /// 外部商户咨询场景参数.
    pub proconsult_scene: Option<String>,
    /// Product code the merchant has signed for.
    ///
    /// 销售产品码.
    pub product_code: Option<String>,
    /// Discount parameters, only as agreed with Alipay, as in `alipay.trade.app.pay`.
    ///
    /// 优惠参数.
    pub promo_params: Option<String>,
    /// Alipay user id of the receiving account, 16 digits starting with 2088\.
    ///
    /// Example: `2088000000000001`.
    pub seller_id: Option<String>,
    /// Order total, in yuan.
    ///
    /// 订单总金额; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2
    /// decimals. Example: `88.88`.
    pub total_amount: Option<record::Amount>,
    /// Amount excluded from discounts, in yuan.
    ///
    /// An amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2 decimals.
    /// Example: `8.88`.
    pub undiscountable_amount: Option<record::Amount>,
    /// Unified Ant member id of the user.
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
}

#[allow(deprecated)]
impl AppMarketingConsult {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_scene: None,
            blind_mobile: None,
            cert_no: None,
            cert_type: None,
            confused_mobile_list: Vec::new(),
            device_id: None,
            device_type: None,
            encrypted_mobile: None,
            goods_detail: Vec::new(),
            history_alipay_trade_no: None,
            merchant_user_id: None,
            mobile: None,
            need_query_anti_rank: None,
            need_query_marketing_rank: None,
            need_return_tag: None,
            open_id: None,
            out_trade_no: None,
            partner_id: None,
            proconsult_scene: None,
            product_code: None,
            promo_params: None,
            seller_id: None,
            total_amount: None,
            undiscountable_amount: None,
            user_id: None,
        }
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(
        mut self,
        biz_scene: impl Into<record::Choice<AppMarketingConsultBizScene>>,
    ) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`blind_mobile`](Self::blind_mobile).
    #[inline]
    pub fn blind_mobile(mut self, blind_mobile: impl Into<String>) -> Self {
        self.blind_mobile = Some(blind_mobile.into());
        self
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    pub fn cert_type(mut self, cert_type: impl Into<String>) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }

    /// Sets [`confused_mobile_list`](Self::confused_mobile_list).
    #[inline]
    pub fn confused_mobile_list(
        mut self,
        confused_mobile_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.confused_mobile_list = confused_mobile_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`device_id`](Self::device_id).
    #[inline]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// Sets [`device_type`](Self::device_type).
    #[inline]
    pub fn device_type(mut self, device_type: impl Into<String>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Sets [`encrypted_mobile`](Self::encrypted_mobile).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn encrypted_mobile(mut self, encrypted_mobile: impl Into<String>) -> Self {
        self.encrypted_mobile = Some(encrypted_mobile.into());
        self
    }

    /// Sets [`goods_detail`](Self::goods_detail).
    #[inline]
    pub fn goods_detail(
        mut self,
        goods_detail: impl IntoIterator<Item = GoodsDetail>,
    ) -> Self {
        self.goods_detail = goods_detail.into_iter().collect();
        self
    }

    /// Sets [`history_alipay_trade_no`](Self::history_alipay_trade_no).
    #[inline]
    pub fn history_alipay_trade_no(
        mut self,
        history_alipay_trade_no: impl Into<String>,
    ) -> Self {
        self.history_alipay_trade_no = Some(history_alipay_trade_no.into());
        self
    }

    /// Sets [`merchant_user_id`](Self::merchant_user_id).
    #[inline]
    pub fn merchant_user_id(mut self, merchant_user_id: impl Into<String>) -> Self {
        self.merchant_user_id = Some(merchant_user_id.into());
        self
    }

    /// Sets [`mobile`](Self::mobile).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets [`need_query_anti_rank`](Self::need_query_anti_rank).
    #[inline]
    pub fn need_query_anti_rank(
        mut self,
        need_query_anti_rank: impl Into<String>,
    ) -> Self {
        self.need_query_anti_rank = Some(need_query_anti_rank.into());
        self
    }

    /// Sets [`need_query_marketing_rank`](Self::need_query_marketing_rank).
    #[inline]
    pub fn need_query_marketing_rank(
        mut self,
        need_query_marketing_rank: impl Into<String>,
    ) -> Self {
        self.need_query_marketing_rank = Some(need_query_marketing_rank.into());
        self
    }

    /// Sets [`need_return_tag`](Self::need_return_tag).
    #[inline]
    pub fn need_return_tag(mut self, need_return_tag: bool) -> Self {
        self.need_return_tag = Some(need_return_tag);
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Sets [`proconsult_scene`](Self::proconsult_scene).
    #[inline]
    pub fn proconsult_scene(mut self, proconsult_scene: impl Into<String>) -> Self {
        self.proconsult_scene = Some(proconsult_scene.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`promo_params`](Self::promo_params).
    #[inline]
    pub fn promo_params(mut self, promo_params: impl Into<String>) -> Self {
        self.promo_params = Some(promo_params.into());
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[inline]
    pub fn seller_id(mut self, seller_id: impl Into<String>) -> Self {
        self.seller_id = Some(seller_id.into());
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
    pub fn total_amount(mut self, total_amount: impl Into<record::Amount>) -> Self {
        self.total_amount = Some(total_amount.into());
        self
    }

    /// Sets [`undiscountable_amount`](Self::undiscountable_amount).
    #[inline]
    pub fn undiscountable_amount(
        mut self,
        undiscountable_amount: impl Into<record::Amount>,
    ) -> Self {
        self.undiscountable_amount = Some(undiscountable_amount.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

#[allow(deprecated)]
impl record::Record for AppMarketingConsult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APP_MARKETING_CONSULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_scene),
            1 => Some(&self.blind_mobile),
            2 => Some(&self.cert_no),
            3 => Some(&self.cert_type),
            4 => Some(&self.confused_mobile_list),
            5 => Some(&self.device_id),
            6 => Some(&self.device_type),
            7 => Some(&self.encrypted_mobile),
            8 => Some(&self.goods_detail),
            9 => Some(&self.history_alipay_trade_no),
            10 => Some(&self.merchant_user_id),
            11 => Some(&self.mobile),
            12 => Some(&self.need_query_anti_rank),
            13 => Some(&self.need_query_marketing_rank),
            14 => Some(&self.need_return_tag),
            15 => Some(&self.open_id),
            16 => Some(&self.out_trade_no),
            17 => Some(&self.partner_id),
            18 => Some(&self.proconsult_scene),
            19 => Some(&self.product_code),
            20 => Some(&self.promo_params),
            21 => Some(&self.seller_id),
            22 => Some(&self.total_amount),
            23 => Some(&self.undiscountable_amount),
            24 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_scene),
            1 => Some(&mut self.blind_mobile),
            2 => Some(&mut self.cert_no),
            3 => Some(&mut self.cert_type),
            4 => Some(&mut self.confused_mobile_list),
            5 => Some(&mut self.device_id),
            6 => Some(&mut self.device_type),
            7 => Some(&mut self.encrypted_mobile),
            8 => Some(&mut self.goods_detail),
            9 => Some(&mut self.history_alipay_trade_no),
            10 => Some(&mut self.merchant_user_id),
            11 => Some(&mut self.mobile),
            12 => Some(&mut self.need_query_anti_rank),
            13 => Some(&mut self.need_query_marketing_rank),
            14 => Some(&mut self.need_return_tag),
            15 => Some(&mut self.open_id),
            16 => Some(&mut self.out_trade_no),
            17 => Some(&mut self.partner_id),
            18 => Some(&mut self.proconsult_scene),
            19 => Some(&mut self.product_code),
            20 => Some(&mut self.promo_params),
            21 => Some(&mut self.seller_id),
            22 => Some(&mut self.total_amount),
            23 => Some(&mut self.undiscountable_amount),
            24 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for AppMarketingConsult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AppMarketingConsult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AppMarketingConsult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AppMarketingConsult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AppMarketingConsult {}

impl record::Request for AppMarketingConsult {
    type Response = AppMarketingConsultResponse;
    type ErrorCode = AppMarketingConsultErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.pay.app.marketing.consult",
        title: "商户前置营销内容咨询接口",
        file: "spec/pay/app.marketing.consult.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &APP_MARKETING_CONSULT,
        response: &APP_MARKETING_CONSULT_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.pay.app.marketing.consult` (商户前置营销内容咨询接口).
#[non_exhaustive]
pub struct AppMarketingConsultResponse {
    /// Anti-fraud rank; returned if `need_query_anti_rank` is true.
    ///
    /// 反作弊等级值.
    pub anti_rank: Option<String>,
    /// Discounts, to be handed unchanged to the payment API as `assignDiscounts` in `promo_params`.
    pub assign_discounts: Option<String>,
    /// Business tag; returned if `need_return_tag` is true.
    ///
    /// 业务标签. Example: `GROUP_BUY_EXCHANGE_VOUCHER`.
    pub biz_tag: Option<String>,
    /// User group tags, such as `bindCard`, with extension data such as a link.
    pub biz_tag_entity_list: Vec<BizTagEntity>,
    /// User group tags that apply, such as `ALICREDIT_PRIORITY`.
    pub biz_tag_list: Vec<String>,
    /// Blind signature to decrypt results with the private key; returned for Morse requests only.
    pub blind_signature: Option<String>,
    /// Offers of payment channels, such as family card or bank card.
    pub channel_info_list: Vec<PayChannelPromoInfo>,
    /// Encrypted results, decrypted with private key and `blind_signature` to JSON with `text`; Morse only.
    pub confused_cipher_list: Vec<String>,
    /// Quotas of discounts.
    ///
    /// 优惠额度信息.
    pub discount_quota_infos: Vec<DiscountQuotaInfo>,
    /// Image; no longer used.
    #[deprecated(note = "Retired by the platform.")]
    pub image: Option<String>,
    /// Marketing preference rank; returned if `need_query_marketing_rank` is true.
    ///
    /// 营销偏好等级值.
    pub marketing_rank: Option<String>,
    /// Payment data, to be handed unchanged to the payment API as `payOperationInfo` in `business_params`.
    ///
    /// 支付运营扩展信息.
    pub pay_operation_info: Option<String>,
    /// Id of this consultation.
    ///
    /// 前置咨询ID.
    pub pre_consult_id: Option<String>,
    /// Pre-payment token; no longer used.
    #[deprecated(note = "Retired by the platform.")]
    pub pre_pay_token: Option<String>,
    /// Marketing text; absent for Morse requests, where it is encrypted.
    ///
    /// 营销文案文本内容. Example: `满100减10`.
    pub text: Option<String>,
}

#[allow(deprecated)]
impl record::Record for AppMarketingConsultResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APP_MARKETING_CONSULT_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.anti_rank),
            1 => Some(&self.assign_discounts),
            2 => Some(&self.biz_tag),
            3 => Some(&self.biz_tag_entity_list),
            4 => Some(&self.biz_tag_list),
            5 => Some(&self.blind_signature),
            6 => Some(&self.channel_info_list),
            7 => Some(&self.confused_cipher_list),
            8 => Some(&self.discount_quota_infos),
            9 => Some(&self.image),
            10 => Some(&self.marketing_rank),
            11 => Some(&self.pay_operation_info),
            12 => Some(&self.pre_consult_id),
            13 => Some(&self.pre_pay_token),
            14 => Some(&self.text),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.anti_rank),
            1 => Some(&mut self.assign_discounts),
            2 => Some(&mut self.biz_tag),
            3 => Some(&mut self.biz_tag_entity_list),
            4 => Some(&mut self.biz_tag_list),
            5 => Some(&mut self.blind_signature),
            6 => Some(&mut self.channel_info_list),
            7 => Some(&mut self.confused_cipher_list),
            8 => Some(&mut self.discount_quota_infos),
            9 => Some(&mut self.image),
            10 => Some(&mut self.marketing_rank),
            11 => Some(&mut self.pay_operation_info),
            12 => Some(&mut self.pre_consult_id),
            13 => Some(&mut self.pre_pay_token),
            14 => Some(&mut self.text),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for AppMarketingConsultResponse {
    #[inline]
    fn default() -> Self {
        Self {
            anti_rank: None,
            assign_discounts: None,
            biz_tag: None,
            biz_tag_entity_list: Vec::new(),
            biz_tag_list: Vec::new(),
            blind_signature: None,
            channel_info_list: Vec::new(),
            confused_cipher_list: Vec::new(),
            discount_quota_infos: Vec::new(),
            image: None,
            marketing_rank: None,
            pay_operation_info: None,
            pre_consult_id: None,
            pre_pay_token: None,
            text: None,
        }
    }
}

impl Clone for AppMarketingConsultResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AppMarketingConsultResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AppMarketingConsultResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A tag of a user group.
#[non_exhaustive]
pub struct BizTagEntity {
    /// Extension data of the tag.
    ///
    /// 标签扩展参数.
    pub biz_tag_ext_params: Option<BizTagExtParams>,
    /// Name of the tag.
    ///
    /// 前置准入咨询标签.
    pub name: Option<String>,
}

impl record::Record for BizTagEntity {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BIZ_TAG_ENTITY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_tag_ext_params),
            1 => Some(&self.name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_tag_ext_params),
            1 => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Default for BizTagEntity {
    #[inline]
    fn default() -> Self {
        Self {
            biz_tag_ext_params: None,
            name: None,
        }
    }
}

impl Clone for BizTagEntity {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BizTagEntity {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BizTagEntity {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Extension data of a user group tag.
#[non_exhaustive]
pub struct BizTagExtParams {
    /// Merchant's dynamic link.
    ///
    /// 商户的动态跳转链接. Example: `http://www.123.com?XXX`.
    pub url: Option<String>,
}

impl record::Record for BizTagExtParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BIZ_TAG_EXT_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.url),
            _ => None,
        }
    }
}

impl Default for BizTagExtParams {
    #[inline]
    fn default() -> Self {
        Self { url: None }
    }
}

impl Clone for BizTagExtParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BizTagExtParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BizTagExtParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Extension data of a payment channel.
#[non_exhaustive]
pub struct ChannelDetailParams {
    /// Name of the prepaid card group.
    ///
    /// 预付卡分组名称.
    pub card_group_name: Option<String>,
    /// Result of the risk consultation.
    ///
    /// 风控咨询结果.
    pub credit_risk_info: Option<String>,
    /// Whether it is the advance-funded kind of pay after use; for pre-consultation.
    pub fund_loan_sign: Option<String>,
    /// Interest subsidy by the state.
    ///
    /// 国家贴息.
    pub gov_subsidy: Option<String>,
    /// Interest subsidy by the bank.
    ///
    /// 银行贴息.
    pub inst_subsidy: Option<String>,
    /// Zhima user group tag.
    ///
    /// 芝麻人群标签.
    pub marketing_flag: Option<String>,
    /// Reason for refusal by Zhima.
    ///
    /// 芝麻拒绝原因.
    pub refuse_code: Option<String>,
    /// Willingness to open password-free Zhima orders.
    pub use_agreement_pay_willingness: Option<
        record::Choice<ChannelDetailParamsUseAgreementPayWillingness>,
    >,
    /// Whether the user has signed.
    ///
    /// 用户是否已签约.
    pub user_has_sign: Option<String>,
    /// Whether the Zhima score is 800 or more.
    pub zm_score_gte_800: Option<record::Choice<ChannelDetailParamsZmScoreGte800>>,
}

impl record::Record for ChannelDetailParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CHANNEL_DETAIL_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.card_group_name),
            1 => Some(&self.credit_risk_info),
            2 => Some(&self.fund_loan_sign),
            3 => Some(&self.gov_subsidy),
            4 => Some(&self.inst_subsidy),
            5 => Some(&self.marketing_flag),
            6 => Some(&self.refuse_code),
            7 => Some(&self.use_agreement_pay_willingness),
            8 => Some(&self.user_has_sign),
            9 => Some(&self.zm_score_gte_800),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.card_group_name),
            1 => Some(&mut self.credit_risk_info),
            2 => Some(&mut self.fund_loan_sign),
            3 => Some(&mut self.gov_subsidy),
            4 => Some(&mut self.inst_subsidy),
            5 => Some(&mut self.marketing_flag),
            6 => Some(&mut self.refuse_code),
            7 => Some(&mut self.use_agreement_pay_willingness),
            8 => Some(&mut self.user_has_sign),
            9 => Some(&mut self.zm_score_gte_800),
            _ => None,
        }
    }
}

impl Default for ChannelDetailParams {
    #[inline]
    fn default() -> Self {
        Self {
            card_group_name: None,
            credit_risk_info: None,
            fund_loan_sign: None,
            gov_subsidy: None,
            inst_subsidy: None,
            marketing_flag: None,
            refuse_code: None,
            use_agreement_pay_willingness: None,
            user_has_sign: None,
            zm_score_gte_800: None,
        }
    }
}

impl Clone for ChannelDetailParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ChannelDetailParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ChannelDetailParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Quota of a discount.
#[non_exhaustive]
pub struct DiscountQuotaInfo {
    /// Amount left, in yuan.
    ///
    /// 剩余额度信息; an amount of money as a decimal number.
    pub remain_money: Option<record::Amount>,
    /// Uses left.
    ///
    /// 剩余次数.
    pub remain_times: Option<String>,
    /// Trade number the quota belongs to.
    ///
    /// Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
}

impl record::Record for DiscountQuotaInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DISCOUNT_QUOTA_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.remain_money),
            1 => Some(&self.remain_times),
            2 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.remain_money),
            1 => Some(&mut self.remain_times),
            2 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for DiscountQuotaInfo {
    #[inline]
    fn default() -> Self {
        Self {
            remain_money: None,
            remain_times: None,
            trade_no: None,
        }
    }
}

impl Clone for DiscountQuotaInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DiscountQuotaInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DiscountQuotaInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A line of goods in the order.
///
/// | Field | Limits |
/// |---|---|
/// | [`out_item_id`](Self::out_item_id) | required in some cases |
/// | [`out_sku_id`](Self::out_sku_id) | required in some cases |
/// | [`price`](Self::price) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct GoodsDetail {
    /// Uniform goods number defined by Alipay.
    ///
    /// 支付宝定义的统一商品编号.
    pub alipay_goods_id: Option<String>,
    /// Description of the goods.
    ///
    /// 商品描述信息. Example: `Iphone6 16G`.
    pub body: Option<String>,
    /// Category ids from root to leaf, separated by a vertical bar.
    ///
    /// 商品类目树.
    pub categories_tree: Option<String>,
    /// Category of the goods.
    ///
    /// 商品类目.
    pub goods_category: Option<String>,
    /// Bar code of the goods (prefix 69\).
    ///
    /// 商品69条码.
    pub goods_ean_id: Option<String>,
    /// Goods id of the payment voucher; without voucher, that of the smallest unit (SKU).
    ///
    /// 商品的编号. Example: `apple-01`.
    pub goods_id: Option<String>,
    /// Name of the goods.
    ///
    /// 商品名称. Example: `午饭套餐`.
    pub goods_name: Option<String>,
    /// Merchant's mini program item; required with `trade_component_order_id`, and equal to that order's.
    ///
    /// 商家侧小程序商品ID; required in some cases. Example: `2021003131689002`.
    pub out_item_id: Option<String>,
    /// Merchant's mini program SKU; required with `trade_component_order_id`, and equal to that order's.
    ///
    /// Required in some cases. Example: `outSku_01`.
    pub out_sku_id: Option<String>,
    /// Unit price, in yuan.
    ///
    /// 商品单价; an amount of money as a decimal number. Example: `100`.
    pub price: Option<record::Amount>,
    /// Quantity of goods.
    ///
    /// 商品数量. Example: `1`.
    pub quantity: Option<i64>,
    /// Address showing the goods.
    ///
    /// 商品的展示地址.
    pub show_url: Option<String>,
}

impl GoodsDetail {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            alipay_goods_id: None,
            body: None,
            categories_tree: None,
            goods_category: None,
            goods_ean_id: None,
            goods_id: None,
            goods_name: None,
            out_item_id: None,
            out_sku_id: None,
            price: None,
            quantity: None,
            show_url: None,
        }
    }

    /// Sets [`alipay_goods_id`](Self::alipay_goods_id).
    #[inline]
    pub fn alipay_goods_id(mut self, alipay_goods_id: impl Into<String>) -> Self {
        self.alipay_goods_id = Some(alipay_goods_id.into());
        self
    }

    /// Sets [`body`](Self::body).
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets [`categories_tree`](Self::categories_tree).
    #[inline]
    pub fn categories_tree(mut self, categories_tree: impl Into<String>) -> Self {
        self.categories_tree = Some(categories_tree.into());
        self
    }

    /// Sets [`goods_category`](Self::goods_category).
    #[inline]
    pub fn goods_category(mut self, goods_category: impl Into<String>) -> Self {
        self.goods_category = Some(goods_category.into());
        self
    }

    /// Sets [`goods_ean_id`](Self::goods_ean_id).
    #[inline]
    pub fn goods_ean_id(mut self, goods_ean_id: impl Into<String>) -> Self {
        self.goods_ean_id = Some(goods_ean_id.into());
        self
    }

    /// Sets [`goods_id`](Self::goods_id).
    #[inline]
    pub fn goods_id(mut self, goods_id: impl Into<String>) -> Self {
        self.goods_id = Some(goods_id.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Sets [`out_item_id`](Self::out_item_id).
    #[inline]
    pub fn out_item_id(mut self, out_item_id: impl Into<String>) -> Self {
        self.out_item_id = Some(out_item_id.into());
        self
    }

    /// Sets [`out_sku_id`](Self::out_sku_id).
    #[inline]
    pub fn out_sku_id(mut self, out_sku_id: impl Into<String>) -> Self {
        self.out_sku_id = Some(out_sku_id.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<record::Amount>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets [`show_url`](Self::show_url).
    #[inline]
    pub fn show_url(mut self, show_url: impl Into<String>) -> Self {
        self.show_url = Some(show_url.into());
        self
    }
}

impl record::Record for GoodsDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GOODS_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_goods_id),
            1 => Some(&self.body),
            2 => Some(&self.categories_tree),
            3 => Some(&self.goods_category),
            4 => Some(&self.goods_ean_id),
            5 => Some(&self.goods_id),
            6 => Some(&self.goods_name),
            7 => Some(&self.out_item_id),
            8 => Some(&self.out_sku_id),
            9 => Some(&self.price),
            10 => Some(&self.quantity),
            11 => Some(&self.show_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_goods_id),
            1 => Some(&mut self.body),
            2 => Some(&mut self.categories_tree),
            3 => Some(&mut self.goods_category),
            4 => Some(&mut self.goods_ean_id),
            5 => Some(&mut self.goods_id),
            6 => Some(&mut self.goods_name),
            7 => Some(&mut self.out_item_id),
            8 => Some(&mut self.out_sku_id),
            9 => Some(&mut self.price),
            10 => Some(&mut self.quantity),
            11 => Some(&mut self.show_url),
            _ => None,
        }
    }
}

impl Default for GoodsDetail {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for GoodsDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GoodsDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GoodsDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Installment offer of a payment channel.
#[non_exhaustive]
pub struct InstallmentInfo {
    /// Number of installments.
    ///
    /// 分期数.
    pub install_count: Option<String>,
    /// Marketing offer for this number of installments.
    pub operation_list: Option<PrePayOperationInfo>,
}

impl record::Record for InstallmentInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INSTALLMENT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.install_count),
            1 => Some(&self.operation_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.install_count),
            1 => Some(&mut self.operation_list),
            _ => None,
        }
    }
}

impl Default for InstallmentInfo {
    #[inline]
    fn default() -> Self {
        Self {
            install_count: None,
            operation_list: None,
        }
    }
}

impl Clone for InstallmentInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InstallmentInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InstallmentInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Offers of a payment channel.
#[non_exhaustive]
pub struct PayChannelPromoInfo {
    /// Quota of the channel.
    ///
    /// 渠道额度.
    pub channel_balance: Option<String>,
    /// Code of the channel; may be shown externally.
    ///
    /// 前置咨询渠道的渠道编码.
    pub channel_code: Option<String>,
    /// Extension data of the channel.
    ///
    /// 渠道扩展信息.
    pub channel_detail_params: Option<ChannelDetailParams>,
    /// Whether the channel is available.
    ///
    /// 渠道可用性标识.
    pub channel_enable: Option<bool>,
    /// Unique index of the channel.
    ///
    /// 渠道唯一索引.
    pub channel_index: Option<String>,
    /// URL of the channel's logo.
    ///
    /// 渠道logo的url.
    pub channel_logo: Option<String>,
    /// Channel name.
    ///
    /// 渠道名称. Example: `支付宝官方渠道`.
    pub channel_name: Option<String>,
    /// Channel data to be handed back in the payment.
    pub channel_operation_info: Option<String>,
    /// Installment offers.
    ///
    /// 分期模型.
    pub installment_info_list: Vec<InstallmentInfo>,
    /// Marketing offers.
    ///
    /// 营销模型.
    pub operation_list: Vec<PrePayOperationInfo>,
}

impl record::Record for PayChannelPromoInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAY_CHANNEL_PROMO_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.channel_balance),
            1 => Some(&self.channel_code),
            2 => Some(&self.channel_detail_params),
            3 => Some(&self.channel_enable),
            4 => Some(&self.channel_index),
            5 => Some(&self.channel_logo),
            6 => Some(&self.channel_name),
            7 => Some(&self.channel_operation_info),
            8 => Some(&self.installment_info_list),
            9 => Some(&self.operation_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.channel_balance),
            1 => Some(&mut self.channel_code),
            2 => Some(&mut self.channel_detail_params),
            3 => Some(&mut self.channel_enable),
            4 => Some(&mut self.channel_index),
            5 => Some(&mut self.channel_logo),
            6 => Some(&mut self.channel_name),
            7 => Some(&mut self.channel_operation_info),
            8 => Some(&mut self.installment_info_list),
            9 => Some(&mut self.operation_list),
            _ => None,
        }
    }
}

impl Default for PayChannelPromoInfo {
    #[inline]
    fn default() -> Self {
        Self {
            channel_balance: None,
            channel_code: None,
            channel_detail_params: None,
            channel_enable: None,
            channel_index: None,
            channel_logo: None,
            channel_name: None,
            channel_operation_info: None,
            installment_info_list: Vec::new(),
            operation_list: Vec::new(),
        }
    }
}

impl Clone for PayChannelPromoInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PayChannelPromoInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PayChannelPromoInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A marketing offer of a payment channel.
#[non_exhaustive]
pub struct PrePayOperationInfo {
    /// Code of the operation scene.
    ///
    /// 运营场景码.
    pub scene_code: Option<String>,
    /// Data to show.
    ///
    /// 运营展示数据.
    pub view_data: Option<PrePayOperationInfoViewData>,
}

impl record::Record for PrePayOperationInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRE_PAY_OPERATION_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.scene_code),
            1 => Some(&self.view_data),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.scene_code),
            1 => Some(&mut self.view_data),
            _ => None,
        }
    }
}

impl Default for PrePayOperationInfo {
    #[inline]
    fn default() -> Self {
        Self {
            scene_code: None,
            view_data: None,
        }
    }
}

impl Clone for PrePayOperationInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PrePayOperationInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PrePayOperationInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Data to show for a marketing offer.
#[non_exhaustive]
pub struct PrePayOperationInfoViewData {
    /// URL of the image of the channel or offer.
    ///
    /// Example: `https://xxxx`.
    pub logo: Option<String>,
    /// Kind of card.
    ///
    /// 卡类型.
    pub operation_bankcard_type: Option<String>,
    /// Who funds the offer; to be joined with `operation_tip`.
    ///
    /// 营销出资主体.
    pub operation_desc: Option<String>,
    /// Complete marketing text for operators in indirect acquiring.
    pub operation_display: Option<String>,
    /// Id of the card's institution.
    ///
    /// 卡机构id.
    pub operation_inst_id: Option<String>,
    /// Marketing text.
    ///
    /// 营销文案描述.
    pub operation_tip: Option<String>,
    /// Data to be handed back in the payment for a consistent experience.
    ///
    /// 运营信息.
    pub pay_operation_info: Option<String>,
    /// Price set by the offer.
    ///
    /// 运营活动定价.
    pub promo_price: Option<String>,
    /// Kind of marketing.
    ///
    /// 营销类型. Example: `FIX`.
    pub promo_type: Option<String>,
    /// Threshold of the offer.
    ///
    /// 运营活动门槛信息. Example: `120.00`.
    pub threshold_amount: Option<String>,
}

impl record::Record for PrePayOperationInfoViewData {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRE_PAY_OPERATION_INFO_VIEW_DATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.logo),
            1 => Some(&self.operation_bankcard_type),
            2 => Some(&self.operation_desc),
            3 => Some(&self.operation_display),
            4 => Some(&self.operation_inst_id),
            5 => Some(&self.operation_tip),
            6 => Some(&self.pay_operation_info),
            7 => Some(&self.promo_price),
            8 => Some(&self.promo_type),
            9 => Some(&self.threshold_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.logo),
            1 => Some(&mut self.operation_bankcard_type),
            2 => Some(&mut self.operation_desc),
            3 => Some(&mut self.operation_display),
            4 => Some(&mut self.operation_inst_id),
            5 => Some(&mut self.operation_tip),
            6 => Some(&mut self.pay_operation_info),
            7 => Some(&mut self.promo_price),
            8 => Some(&mut self.promo_type),
            9 => Some(&mut self.threshold_amount),
            _ => None,
        }
    }
}

impl Default for PrePayOperationInfoViewData {
    #[inline]
    fn default() -> Self {
        Self {
            logo: None,
            operation_bankcard_type: None,
            operation_desc: None,
            operation_display: None,
            operation_inst_id: None,
            operation_tip: None,
            pay_operation_info: None,
            promo_price: None,
            promo_type: None,
            threshold_amount: None,
        }
    }
}

impl Clone for PrePayOperationInfoViewData {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PrePayOperationInfoViewData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PrePayOperationInfoViewData {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ChannelDetailParamsUseAgreementPayWillingness`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChannelDetailParamsUseAgreementPayWillingness {
    /// `1`: High.
    V1,
    /// `0`: Low.
    V0,
}

impl record::Enumeration for ChannelDetailParamsUseAgreementPayWillingness {
    const VALUES: &'static [(&'static str, Self)] = &[("1", Self::V1), ("0", Self::V0)];
}

impl std::fmt::Debug for ChannelDetailParamsUseAgreementPayWillingness {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ChannelDetailParamsZmScoreGte800`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChannelDetailParamsZmScoreGte800 {
    /// `true`: 800 or more.
    True,
    /// `false`: Less than 800.
    False,
}

impl record::Enumeration for ChannelDetailParamsZmScoreGte800 {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for ChannelDetailParamsZmScoreGte800 {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AppMarketingConsultBizScene`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppMarketingConsultBizScene {
    /// `ORDER_PAGE`: Order page (下单页营销咨询).
    OrderPage,
}

impl record::Enumeration for AppMarketingConsultBizScene {
    const VALUES: &'static [(&'static str, Self)] = &[("ORDER_PAGE", Self::OrderPage)];
}

impl std::fmt::Debug for AppMarketingConsultBizScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.pay.app.marketing.consult`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppMarketingConsultErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AppMarketingConsultErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AppMarketingConsultErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
