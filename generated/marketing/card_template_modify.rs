//! `alipay.marketing.card.template.modify` · 会员卡模板修改
//!
//! Modify a member card template.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/template/modify`. Described
//! in `spec/marketing/card.template.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.card.template.modify` (会员卡模板修改).
///
/// Modify a member card template.
///
/// ```
/// use alipay::marketing::CardTemplateModify;
///
/// let request = CardTemplateModify::new()
///     .request_id("2016072100000000001")
///     .template_id("201607180000001")
///     .template_style_info(alipay::marketing::types::TemplateStyleInfoDto::new().background_id("1T8Pp00AT7eo9NoAJkMR3AAAACMAAQEC"));
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_no_prefix`](Self::biz_no_prefix) | at most 16 characters (advisory) |
/// | [`card_action_list`](Self::card_action_list) | at most 4 items |
/// | [`mdcode_notify_conf`](Self::mdcode_notify_conf) | required in some cases |
/// | [`request_id`](Self::request_id) | required; at most 64 characters (advisory) |
/// | [`template_id`](Self::template_id) | required; at most 32 characters (advisory) |
/// | [`template_style_info`](Self::template_style_info) | required |
/// | [`write_off_type`](Self::write_off_type) | at most 32 characters (advisory) |
/// | rule | Where `write_off_type` is `mdbarcode`, there must be `mdcode_notify_conf` |
/// | rule | Where `write_off_type` is `mdqrcode`, there must be `mdcode_notify_conf` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/template/modify`. Described
/// in `spec/marketing/card.template.modify.yaml`.
/// Returns [`CardTemplateModifyResponse`], or an error with a [`CardTemplateModifyErrorCode`].
#[doc(alias = "alipay.marketing.card.template.modify")]
#[doc(alias = "/v3/alipay/marketing/card/template/modify")]
#[doc(alias = "会员卡模板修改")]
#[doc(alias = "会员卡")]
#[doc(alias = "会员")]
#[doc(alias = "模板")]
#[must_use]
#[non_exhaustive]
pub struct CardTemplateModify {
    /// Version of access, such as `basic`.
    ///
    /// 接口接入版本. Example: `basic`.
    pub access_version: Option<String>,
    /// Merchant's prefix of card numbers; a suffix generated at opening follows.
    ///
    /// 业务卡号前缀; at most 16 characters (advisory). Example: `prex`.
    pub biz_no_prefix: Option<String>,
    /// Length of the card number suffix, two digits of it reserved; 20 recommended.
    ///
    /// 业务卡号后缀长度. Example: `10`.
    pub biz_no_suffix_len: Option<String>,
    /// Clickable areas of the card.
    ///
    /// At most 4 items.
    pub card_action_list: Vec<super::types::TemplateActionInfoDto>,
    /// Levels of the card.
    ///
    /// 卡级别配置.
    pub card_level_conf: Vec<super::types::TemplateCardLevelConfDto>,
    /// Tag of the card; for special business only.
    ///
    /// 卡特定标签. Example: `NONE`.
    pub card_spec_tag: Option<String>,
    /// Sections shown in the card details.
    ///
    /// 栏位信息.
    pub column_info_list: Vec<super::types::TemplateColumnInfoDto>,
    /// How card data are generated at opening; cannot be changed for merchant member cards.
    pub field_rule_list: Vec<super::types::TemplateFieldRuleDto>,
    /// How Alipay asks the merchant for a dynamic code when the card is opened.
    ///
    /// Required in some cases.
    pub mdcode_notify_conf: Option<super::types::TemplateMdcodeNotifyConfDto>,
    /// Merchant's H5 page for taking the card from stores and other channels.
    pub open_card_conf: Option<super::types::TemplateOpenCardConfDto>,
    /// Settings of a paid external card; for special business only.
    ///
    /// 付费外卡配置.
    pub paid_outer_card_conf: Option<super::types::PaidOuterCardTemplateConfDto>,
    /// Channels through which the card is offered.
    ///
    /// 卡模板投放渠道.
    pub pub_channels: Vec<super::types::PubChannelDto>,
    /// Merchant's request id, unique for each request.
    ///
    /// Required; at most 64 characters (advisory). Example: `2016072100000000001`.
    pub request_id: String,
    /// Alipay ids of stores offering the card, added only; if left out, unchanged.
    ///
    /// Example: `2015122900077000000002409504`.
    pub shop_ids: Vec<String>,
    /// App implementing `spi.alipay.user.opencard.get`; the provider's only in third-party mode.
    ///
    /// Example: `2014072300007148`.
    pub spi_app_id: Option<String>,
    /// Benefits shown in card details, and on store pages if stores are a channel.
    pub template_benefit_info: Vec<super::types::TemplateBenefitInfoDto>,
    /// Joining form: its fields and the mini program that shows it.
    pub template_form_config: Option<super::types::TemplateFormConfig>,
    /// Template id from `alipay.marketing.card.template.create`.
    ///
    /// Required; at most 32 characters (advisory). Example: `201607180000001`.
    pub template_id: String,
    /// How the card looks.
    ///
    /// 模板样式信息; required.
    pub template_style_info: super::types::TemplateStyleInfoDto,
    /// Code shown in the card details, for redemption by scanning.
    ///
    /// Other values may be added; at most 32 characters (advisory). Example: `qrcode`.
    pub write_off_type: Option<record::Choice<CardTemplateModifyWriteOffType>>,
}

impl CardTemplateModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`access_version`](Self::access_version).
    #[inline]
    pub fn access_version(mut self, access_version: impl Into<String>) -> Self {
        self.access_version = Some(access_version.into());
        self
    }

    /// Sets [`biz_no_prefix`](Self::biz_no_prefix).
    #[inline]
    pub fn biz_no_prefix(mut self, biz_no_prefix: impl Into<String>) -> Self {
        self.biz_no_prefix = Some(biz_no_prefix.into());
        self
    }

    /// Sets [`biz_no_suffix_len`](Self::biz_no_suffix_len).
    #[inline]
    pub fn biz_no_suffix_len(mut self, biz_no_suffix_len: impl Into<String>) -> Self {
        self.biz_no_suffix_len = Some(biz_no_suffix_len.into());
        self
    }

    /// Sets [`card_action_list`](Self::card_action_list).
    #[inline]
    pub fn card_action_list(
        mut self,
        card_action_list: impl IntoIterator<Item = super::types::TemplateActionInfoDto>,
    ) -> Self {
        self.card_action_list = card_action_list.into_iter().collect();
        self
    }

    /// Sets [`card_level_conf`](Self::card_level_conf).
    #[inline]
    pub fn card_level_conf(
        mut self,
        card_level_conf: impl IntoIterator<Item = super::types::TemplateCardLevelConfDto>,
    ) -> Self {
        self.card_level_conf = card_level_conf.into_iter().collect();
        self
    }

    /// Sets [`card_spec_tag`](Self::card_spec_tag).
    #[inline]
    pub fn card_spec_tag(mut self, card_spec_tag: impl Into<String>) -> Self {
        self.card_spec_tag = Some(card_spec_tag.into());
        self
    }

    /// Sets [`column_info_list`](Self::column_info_list).
    #[inline]
    pub fn column_info_list(
        mut self,
        column_info_list: impl IntoIterator<Item = super::types::TemplateColumnInfoDto>,
    ) -> Self {
        self.column_info_list = column_info_list.into_iter().collect();
        self
    }

    /// Sets [`field_rule_list`](Self::field_rule_list).
    #[inline]
    pub fn field_rule_list(
        mut self,
        field_rule_list: impl IntoIterator<Item = super::types::TemplateFieldRuleDto>,
    ) -> Self {
        self.field_rule_list = field_rule_list.into_iter().collect();
        self
    }

    /// Sets [`mdcode_notify_conf`](Self::mdcode_notify_conf).
    #[inline]
    pub fn mdcode_notify_conf(
        mut self,
        mdcode_notify_conf: super::types::TemplateMdcodeNotifyConfDto,
    ) -> Self {
        self.mdcode_notify_conf = Some(mdcode_notify_conf);
        self
    }

    /// Sets [`open_card_conf`](Self::open_card_conf).
    #[inline]
    pub fn open_card_conf(
        mut self,
        open_card_conf: super::types::TemplateOpenCardConfDto,
    ) -> Self {
        self.open_card_conf = Some(open_card_conf);
        self
    }

    /// Sets [`paid_outer_card_conf`](Self::paid_outer_card_conf).
    #[inline]
    pub fn paid_outer_card_conf(
        mut self,
        paid_outer_card_conf: super::types::PaidOuterCardTemplateConfDto,
    ) -> Self {
        self.paid_outer_card_conf = Some(paid_outer_card_conf);
        self
    }

    /// Sets [`pub_channels`](Self::pub_channels).
    #[inline]
    pub fn pub_channels(
        mut self,
        pub_channels: impl IntoIterator<Item = super::types::PubChannelDto>,
    ) -> Self {
        self.pub_channels = pub_channels.into_iter().collect();
        self
    }

    /// Sets [`request_id`](Self::request_id).
    #[inline]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }

    /// Sets [`shop_ids`](Self::shop_ids).
    #[inline]
    pub fn shop_ids(
        mut self,
        shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.shop_ids = shop_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`spi_app_id`](Self::spi_app_id).
    #[inline]
    pub fn spi_app_id(mut self, spi_app_id: impl Into<String>) -> Self {
        self.spi_app_id = Some(spi_app_id.into());
        self
    }

    /// Sets [`template_benefit_info`](Self::template_benefit_info).
    #[inline]
    pub fn template_benefit_info(
        mut self,
        template_benefit_info: impl IntoIterator<
            Item = super::types::TemplateBenefitInfoDto,
        >,
    ) -> Self {
        self.template_benefit_info = template_benefit_info.into_iter().collect();
        self
    }

    /// Sets [`template_form_config`](Self::template_form_config).
    #[inline]
    pub fn template_form_config(
        mut self,
        template_form_config: super::types::TemplateFormConfig,
    ) -> Self {
        self.template_form_config = Some(template_form_config);
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = template_id.into();
        self
    }

    /// Sets [`template_style_info`](Self::template_style_info).
    #[inline]
    pub fn template_style_info(
        mut self,
        template_style_info: super::types::TemplateStyleInfoDto,
    ) -> Self {
        self.template_style_info = template_style_info;
        self
    }

    /// Sets [`write_off_type`](Self::write_off_type).
    #[inline]
    pub fn write_off_type(
        mut self,
        write_off_type: impl Into<record::Choice<CardTemplateModifyWriteOffType>>,
    ) -> Self {
        self.write_off_type = Some(write_off_type.into());
        self
    }
}

/// The response of `alipay.marketing.card.template.modify` (会员卡模板修改).
#[non_exhaustive]
pub struct CardTemplateModifyResponse {
    /// Id of the card template.
    ///
    /// 模板ID. Example: `2016071800000000001`.
    pub template_id: Option<String>,
}

/// The values of the platform's type `CardTemplateModifyWriteOffType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CardTemplateModifyWriteOffType {
    /// `qrcode`: Static QR code of `external_card_no` (二维码).
    Qrcode,
    /// `barcode`: Static barcode of `external_card_no` (条形码).
    Barcode,
    /// `dqrcode`: Dynamic QR code by Alipay, two minutes (动态二维码).
    Dqrcode,
    /// `dbarcode`: Dynamic barcode by Alipay, two minutes (动态条形码).
    Dbarcode,
    /// `mdqrcode`: Dynamic QR code by the merchant (商户动态二维码).
    Mdqrcode,
    /// `mdbarcode`: Dynamic barcode by the merchant (商户动态条码).
    Mdbarcode,
    /// `none`: No code is shown.
    None,
}

record::enumeration!(
    CardTemplateModifyWriteOffType, "qrcode" Qrcode, "barcode" Barcode, "dqrcode"
    Dqrcode, "dbarcode" Dbarcode, "mdqrcode" Mdqrcode, "mdbarcode" Mdbarcode, "none" None
);

/// The error codes of `alipay.marketing.card.template.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CardTemplateModifyErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `TEMPLATE_NOT_EXIT`: The template does not exist.
    ///
    /// Check the template id.
    TemplateNotExit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CardTemplateModifyErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "TEMPLATE_NOT_EXIT" TemplateNotExit
);

impl record::CallRequest for CardTemplateModify {}

impl record::Request for CardTemplateModify {
    type Response = CardTemplateModifyResponse;
    type ErrorCode = CardTemplateModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.card.template.modify",
        title: "会员卡模板修改",
        file: "spec/marketing/card.template.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/card/template/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CARD_TEMPLATE_MODIFY,
        response: &CARD_TEMPLATE_MODIFY_RESPONSE,
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
    CardTemplateModify, CARD_TEMPLATE_MODIFY, 0 access_version None, 1 biz_no_prefix
    None, 2 biz_no_suffix_len None, 3 card_action_list Vec::new(), 4 card_level_conf
    Vec::new(), 5 card_spec_tag None, 6 column_info_list Vec::new(), 7 field_rule_list
    Vec::new(), 8 mdcode_notify_conf None, 9 open_card_conf None, 10 paid_outer_card_conf
    None, 11 pub_channels Vec::new(), 12 request_id String::new(), 13 shop_ids
    Vec::new(), 14 spi_app_id None, 15 template_benefit_info Vec::new(), 16
    template_form_config None, 17 template_id String::new(), 18 template_style_info
    Default::default(), 19 write_off_type None
);

record::record!(
    CardTemplateModifyResponse, CARD_TEMPLATE_MODIFY_RESPONSE, 0 template_id None
);

static CARD_TEMPLATE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardTemplateModify",
    file: "spec/marketing/card.template.modify.yaml",
    rows: &[
        schema::Row::Text("access_version"),
        schema::Row::Limited(
            "biz_no_prefix",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(16))],
        ),
        schema::Row::Text("biz_no_suffix_len"),
        schema::Row::Limited(
            "card_action_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TEMPLATE_ACTION_INFO_DTO),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(4))],
        ),
        schema::Row::Plain(
            "card_level_conf",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::TEMPLATE_CARD_LEVEL_CONF_DTO,
                    ),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("card_spec_tag"),
        schema::Row::Plain(
            "column_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TEMPLATE_COLUMN_INFO_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "field_rule_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TEMPLATE_FIELD_RULE_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "mdcode_notify_conf",
            schema::Kind::Record(&super::types::TEMPLATE_MDCODE_NOTIFY_CONF_DTO),
        ),
        schema::Row::Plain(
            "open_card_conf",
            schema::Kind::Record(&super::types::TEMPLATE_OPEN_CARD_CONF_DTO),
        ),
        schema::Row::Plain(
            "paid_outer_card_conf",
            schema::Kind::Record(&super::types::PAID_OUTER_CARD_TEMPLATE_CONF_DTO),
        ),
        schema::Row::Plain(
            "pub_channels",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::PUB_CHANNEL_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "request_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Plain(
            "shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("spi_app_id"),
        schema::Row::Plain(
            "template_benefit_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TEMPLATE_BENEFIT_INFO_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "template_form_config",
            schema::Kind::Record(&super::types::TEMPLATE_FORM_CONFIG),
        ),
        schema::Row::Limited(
            "template_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "template_style_info",
            schema::Kind::Record(&super::types::TEMPLATE_STYLE_INFO_DTO),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "write_off_type",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "write_off_type",
            equals: "mdbarcode",
            require: &["mdcode_notify_conf"],
        },
        schema::Rule::When {
            field: "write_off_type",
            equals: "mdqrcode",
            require: &["mdcode_notify_conf"],
        },
    ],
    lines: &[
        11, 12, 16, 19, 24, 24, 25, 26, 27, 28, 31, 35, 38, 42, 43, 46, 47, 50, 54, 58,
        61, 64, 67, 68, 71, 75, 76, 79, 93, 94,
    ],
};

static CARD_TEMPLATE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardTemplateModifyResponse",
    file: "spec/marketing/card.template.modify.yaml",
    rows: &[schema::Row::Text("template_id")],
    rules: &[],
    lines: &[],
};
