//! `alipay.marketing.card.template.create` · 会员卡模板创建
//!
//! Create a member card template.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/template/create`. Described
//! in `spec/marketing/card.template.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.card.template.create` (会员卡模板创建).
///
/// Create a member card template.
///
/// ```
/// use alipay::marketing::CardTemplateCreate;
///
/// let request = CardTemplateCreate::new()
///     .biz_no_suffix_len("20")
///     .card_type("OUT_MEMBER_CARD")
///     .request_id("2024072100000001234")
///     .template_style_info(alipay::marketing::types::TemplateStyleInfoDto::new().background_id("1T8Pp00AT7eo9NoAJkMR3AAAACMAAQEC"));
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_no_prefix`](Self::biz_no_prefix) | at most 10 characters |
/// | [`biz_no_suffix_len`](Self::biz_no_suffix_len) | required; at most 2 characters (advisory) |
/// | [`card_action_list`](Self::card_action_list) | at most 4 items |
/// | [`card_spec_tag`](Self::card_spec_tag) | at most 20 characters (advisory) |
/// | [`card_type`](Self::card_type) | required; at most 32 characters |
/// | [`column_info_list`](Self::column_info_list) | required in some cases |
/// | [`field_rule_list`](Self::field_rule_list) | required in some cases |
/// | [`mdcode_notify_conf`](Self::mdcode_notify_conf) | required in some cases |
/// | [`request_id`](Self::request_id) | required; at most 32 characters |
/// | [`template_style_info`](Self::template_style_info) | required |
/// | [`write_off_type`](Self::write_off_type) | required in some cases |
/// | rule | Where `write_off_type` is `mdbarcode`, there must be `mdcode_notify_conf` |
/// | rule | Where `write_off_type` is `mdqrcode`, there must be `mdcode_notify_conf` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/template/create`. Described
/// in `spec/marketing/card.template.create.yaml`.
/// Returns [`CardTemplateCreateResponse`], or an error with a [`CardTemplateCreateErrorCode`].
#[doc(alias = "alipay.marketing.card.template.create")]
#[doc(alias = "/v3/alipay/marketing/card/template/create")]
#[doc(alias = "会员卡模板创建")]
#[doc(alias = "会员卡")]
#[doc(alias = "会员")]
#[doc(alias = "模板")]
#[must_use]
#[non_exhaustive]
pub struct CardTemplateCreate {
    /// Version of access, such as `basic`.
    ///
    /// 接入版本. Example: `basic`.
    pub access_version: Option<String>,
    /// Merchant's prefix of card numbers; a suffix generated at opening follows.
    ///
    /// 业务卡号前缀; at most 10 characters. Example: `prex`.
    pub biz_no_prefix: Option<String>,
    /// Length of the card number suffix, 8 to 32, two digits of it reserved; 20 recommended.
    ///
    /// 业务卡号后缀长度; required; at most 2 characters (advisory). Example: `20`.
    pub biz_no_suffix_len: String,
    /// Clickable areas of the card, at most four; identical ones are merged.
    ///
    /// At most 4 items.
    pub card_action_list: Vec<super::types::TemplateActionInfoDto>,
    /// Levels of the card.
    ///
    /// 卡级别配置.
    pub card_level_conf: Vec<super::types::TemplateCardLevelConfDto>,
    /// Tag of the card; for special business only.
    ///
    /// 卡特定标签; at most 20 characters (advisory). Example: `NONE`.
    pub card_spec_tag: Option<String>,
    /// Kind of card.
    ///
    /// 卡类型; required; other values may be added; at most 32 characters. Example: `OUT_MEMBER_CARD`.
    pub card_type: record::Choice<CardTemplateCreateCardType>,
    /// Sections shown in the card details.
    ///
    /// 栏位信息; required in some cases.
    pub column_info_list: Vec<super::types::TemplateColumnInfoDto>,
    /// How card data are generated at opening, such as `DATE_IN_FUTURE` for validity.
    ///
    /// Required in some cases.
    pub field_rule_list: Vec<super::types::TemplateFieldRuleDto>,
    /// How Alipay asks the merchant for a dynamic code when the card is opened.
    ///
    /// Required in some cases.
    pub mdcode_notify_conf: Option<super::types::TemplateMdcodeNotifyConfDto>,
    /// Notification URL.
    ///
    /// 通知地址; on REST only.
    pub notify_url: Option<String>,
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
    /// Merchant's request id, unique.
    ///
    /// Required; at most 32 characters. Example: `2024072100000001234`.
    pub request_id: String,
    /// Service tags, such as `HUABEI_FUWU`.
    ///
    /// 服务标签列表. Example: `HUABEI_FUWU`.
    pub service_label_list: Vec<String>,
    /// Alipay ids of the stores offering the card.
    ///
    /// Example: `2015122900077000000002409504`.
    pub shop_ids: Vec<String>,
    /// App implementing `spi.alipay.user.opencard.get`; the provider's only in third-party mode.
    ///
    /// Example: `2021001160639010`.
    pub spi_app_id: Option<String>,
    /// Benefits shown in card details, and on store pages if stores are a channel.
    pub template_benefit_info: Vec<super::types::TemplateBenefitInfoDto>,
    /// Joining form: its fields and the mini program that shows it.
    pub template_form_config: Option<super::types::TemplateFormConfig>,
    /// How the card looks.
    ///
    /// 模板样式信息; required.
    pub template_style_info: super::types::TemplateStyleInfoDto,
    /// Code shown in the card details, for redemption by scanning.
    ///
    /// Required in some cases; other values may be added. Example: `qrcode`.
    pub write_off_type: Option<record::Choice<CardTemplateCreateWriteOffType>>,
}

impl CardTemplateCreate {
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
        self.biz_no_suffix_len = biz_no_suffix_len.into();
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

    /// Sets [`card_type`](Self::card_type).
    #[inline]
    pub fn card_type(
        mut self,
        card_type: impl Into<record::Choice<CardTemplateCreateCardType>>,
    ) -> Self {
        self.card_type = card_type.into();
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

    /// Sets [`notify_url`](Self::notify_url).
    #[inline]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
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

    /// Sets [`service_label_list`](Self::service_label_list).
    #[inline]
    pub fn service_label_list(
        mut self,
        service_label_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.service_label_list = service_label_list
            .into_iter()
            .map(Into::into)
            .collect();
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
        write_off_type: impl Into<record::Choice<CardTemplateCreateWriteOffType>>,
    ) -> Self {
        self.write_off_type = Some(write_off_type.into());
        self
    }
}

/// The response of `alipay.marketing.card.template.create` (会员卡模板创建).
#[non_exhaustive]
pub struct CardTemplateCreateResponse {
    /// Id of the card template.
    ///
    /// 支付宝卡模板ID. Example: `201607180000001`.
    pub template_id: Option<String>,
}

/// The values of the platform's type `CardTemplateCreateCardType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CardTemplateCreateCardType {
    /// `OUT_MEMBER_CARD`: External benefit card (外部权益卡).
    OutMemberCard,
}

record::enumeration!(CardTemplateCreateCardType, "OUT_MEMBER_CARD" OutMemberCard);

/// The values of the platform's type `CardTemplateCreateWriteOffType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CardTemplateCreateWriteOffType {
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
    CardTemplateCreateWriteOffType, "qrcode" Qrcode, "barcode" Barcode, "dqrcode"
    Dqrcode, "dbarcode" Dbarcode, "mdqrcode" Mdqrcode, "mdbarcode" Mdbarcode, "none" None
);

/// The error codes of `alipay.marketing.card.template.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CardTemplateCreateErrorCode {
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
    /// `NO_CARD_TYPE`: The card type does not exist.
    ///
    /// Check the card type.
    NoCardType,
    /// `TEMPLATE_OVER_LIMIT`: There are as many templates as allowed.
    ///
    /// Use an existing template.
    TemplateOverLimit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CardTemplateCreateErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "TEMPLATE_NOT_EXIT" TemplateNotExit, "NO_CARD_TYPE" NoCardType,
    "TEMPLATE_OVER_LIMIT" TemplateOverLimit
);

impl record::CallRequest for CardTemplateCreate {}

impl record::Request for CardTemplateCreate {
    type Response = CardTemplateCreateResponse;
    type ErrorCode = CardTemplateCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.card.template.create",
        title: "会员卡模板创建",
        file: "spec/marketing/card.template.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/card/template/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CARD_TEMPLATE_CREATE,
        response: &CARD_TEMPLATE_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "TEMPLATE_OVER_LIMIT",
                summary: "There are as many templates as allowed.",
                fix: "Use an existing template.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    CardTemplateCreate, CARD_TEMPLATE_CREATE, 0 access_version None, 1 biz_no_prefix
    None, 2 biz_no_suffix_len String::new(), 3 card_action_list Vec::new(), 4
    card_level_conf Vec::new(), 5 card_spec_tag None, 6 card_type Default::default(), 7
    column_info_list Vec::new(), 8 field_rule_list Vec::new(), 9 mdcode_notify_conf None,
    10 notify_url None, 11 open_card_conf None, 12 paid_outer_card_conf None, 13
    pub_channels Vec::new(), 14 request_id String::new(), 15 service_label_list
    Vec::new(), 16 shop_ids Vec::new(), 17 spi_app_id None, 18 template_benefit_info
    Vec::new(), 19 template_form_config None, 20 template_style_info Default::default(),
    21 write_off_type None
);

record::record!(
    CardTemplateCreateResponse, CARD_TEMPLATE_CREATE_RESPONSE, 0 template_id None
);

static CARD_TEMPLATE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardTemplateCreate",
    file: "spec/marketing/card.template.create.yaml",
    rows: &[
        schema::Row::Text("access_version"),
        schema::Row::Limited(
            "biz_no_prefix",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(10))],
        ),
        schema::Row::Limited(
            "biz_no_suffix_len",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(2)),
            ],
        ),
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
        schema::Row::Limited(
            "card_spec_tag",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(20))],
        ),
        schema::Row::Limited(
            "card_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
            ],
        ),
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
        schema::Row::Full(
            &schema::FieldRow {
                name: "notify_url",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
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
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Plain(
            "service_label_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
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
            "template_style_info",
            schema::Kind::Record(&super::types::TEMPLATE_STYLE_INFO_DTO),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("write_off_type"),
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
        11, 12, 16, 18, 22, 23, 26, 29, 30, 31, 35, 38, 42, 43, 48, 53, 57, 61, 62, 65,
        69, 70, 73, 74, 76, 81, 85, 89, 92, 95, 95, 96, 112, 113,
    ],
};

static CARD_TEMPLATE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardTemplateCreateResponse",
    file: "spec/marketing/card.template.create.yaml",
    rows: &[schema::Row::Text("template_id")],
    rules: &[],
    lines: &[],
};
