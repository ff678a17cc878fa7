//! `alipay.marketing.card.template.query` · 会员卡模板查询接口
//!
//! Query a member card template.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/card/template/query`. Described in
//! `spec/marketing/card.template.query.yaml`.

use crate::{record, schema};

static CARD_TEMPLATE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardTemplateQuery",
    file: "spec/marketing/card.template.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 15),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 16),
            ],
            ..schema::FieldDef::text("template_id", 12)
        },
    ],
    rules: &[],
};

static CARD_TEMPLATE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardTemplateQueryResponse",
    file: "spec/marketing/card.template.query.yaml",
    fields: &[
        schema::FieldDef::text("access_version", 20),
        schema::FieldDef::text("biz_no_prefix", 25),
        schema::FieldDef::text("biz_no_suffix_len", 30),
        schema::FieldDef::new(
            "card_action_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TEMPLATE_ACTION_INFO_DTO),
                    limits: &[],
                },
            ),
            35,
        ),
        schema::FieldDef::new(
            "card_level_confs",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::TEMPLATE_CARD_LEVEL_CONF_DTO,
                    ),
                    limits: &[],
                },
            ),
            36,
        ),
        schema::FieldDef::text("card_spec_tag", 37),
        schema::FieldDef::text("card_type", 38),
        schema::FieldDef::new(
            "column_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TEMPLATE_COLUMN_INFO_DTO),
                    limits: &[],
                },
            ),
            45,
        ),
        schema::FieldDef::new(
            "field_rule_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TEMPLATE_FIELD_RULE_DTO),
                    limits: &[],
                },
            ),
            46,
        ),
        schema::FieldDef::new(
            "mdcode_notify_conf",
            schema::Kind::Record(&super::types::TEMPLATE_MDCODE_NOTIFY_CONF_DTO),
            49,
        ),
        schema::FieldDef::new(
            "open_card_conf",
            schema::Kind::Record(&super::types::TEMPLATE_OPEN_CARD_CONF_DTO),
            52,
        ),
        schema::FieldDef::new(
            "paid_outer_card_conf",
            schema::Kind::Record(&super::types::PAID_OUTER_CARD_TEMPLATE_CONF_DTO),
            55,
        ),
        schema::FieldDef::new(
            "pub_channels",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::PUB_CHANNEL_DTO),
                    limits: &[],
                },
            ),
            59,
        ),
        schema::FieldDef::new(
            "service_label_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            60,
        ),
        schema::FieldDef::new(
            "shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            65,
        ),
        schema::FieldDef::text("spi_app_id", 70),
        schema::FieldDef::new(
            "template_benefit_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TEMPLATE_BENEFIT_INFO_DTO),
                    limits: &[],
                },
            ),
            71,
        ),
        schema::FieldDef::new(
            "template_form_config",
            schema::Kind::Record(&super::types::TEMPLATE_FORM_CONFIG),
            74,
        ),
        schema::FieldDef::new(
            "template_style_info",
            schema::Kind::Record(&super::types::TEMPLATE_STYLE_INFO_DTO),
            77,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.card.template.query` (会员卡模板查询接口).
///
/// Query a member card template.
///
/// ```
/// use alipay::marketing::CardTemplateQuery;
///
/// let request = CardTemplateQuery::new()
///     .template_id("20160718000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`template_id`](Self::template_id) | required; at most 32 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/card/template/query`. Described in
/// `spec/marketing/card.template.query.yaml`.
/// Returns [`CardTemplateQueryResponse`], or an error with a [`CardTemplateQueryErrorCode`].
#[doc(alias = "alipay.marketing.card.template.query")]
#[doc(alias = "/v3/alipay/marketing/card/template/query")]
#[doc(alias = "会员卡模板查询接口")]
#[doc(alias = "会员卡")]
#[doc(alias = "会员")]
#[doc(alias = "模板")]
#[must_use]
#[non_exhaustive]
pub struct CardTemplateQuery {
    /// Template id from `alipay.marketing.card.template.create`.
    ///
    /// Required; at most 32 characters. Example: `20160718000000001`.
    pub template_id: String,
}

impl CardTemplateQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { template_id: String::new() }
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = template_id.into();
        self
    }
}

impl record::Record for CardTemplateQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_TEMPLATE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.template_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.template_id),
            _ => None,
        }
    }
}

impl Default for CardTemplateQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CardTemplateQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardTemplateQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardTemplateQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CardTemplateQuery {}

impl record::Request for CardTemplateQuery {
    type Response = CardTemplateQueryResponse;
    type ErrorCode = CardTemplateQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.card.template.query",
        title: "会员卡模板查询接口",
        file: "spec/marketing/card.template.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/marketing/card/template/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &CARD_TEMPLATE_QUERY,
        response: &CARD_TEMPLATE_QUERY_RESPONSE,
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

/// The response of `alipay.marketing.card.template.query` (会员卡模板查询接口).
#[non_exhaustive]
pub struct CardTemplateQueryResponse {
    /// Version of access; always present for the basic version.
    ///
    /// 接入版本. Example: `basic`.
    pub access_version: Option<String>,
    /// Merchant's prefix of card numbers; a suffix generated at opening follows.
    ///
    /// 业务卡号前缀. Example: `prex`.
    pub biz_no_prefix: Option<String>,
    /// Length of the suffix generated after `biz_no_prefix` in card numbers.
    ///
    /// 业务卡号后缀的长度. Example: `10`.
    pub biz_no_suffix_len: Option<String>,
    /// Clickable areas of the card.
    ///
    /// At most 4 items.
    pub card_action_list: Vec<super::types::TemplateActionInfoDto>,
    /// Levels of the card.
    ///
    /// 卡等级配置.
    pub card_level_confs: Vec<super::types::TemplateCardLevelConfDto>,
    /// Tag of the card; for special business only.
    ///
    /// 卡特定标签. Example: `NONE`.
    pub card_spec_tag: Option<String>,
    /// Kind of card.
    ///
    /// Other values may be added. Example: `OUT_MEMBER_CARD`.
    pub card_type: Option<record::Choice<CardTemplateQueryResponseCardType>>,
    /// Sections shown in the card details.
    ///
    /// 栏位信息.
    pub column_info_list: Vec<super::types::TemplateColumnInfoDto>,
    /// How card data are generated at opening, such as `DATE_IN_FUTURE` for validity.
    pub field_rule_list: Vec<super::types::TemplateFieldRuleDto>,
    /// How Alipay asks for a dynamic code; present for merchant dynamic codes.
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
    /// Service tags, such as `HUABEI_FUWU`.
    ///
    /// 服务标签列表. Example: `HUABEI_FUWU`.
    pub service_label_list: Vec<String>,
    /// Alipay ids of the stores.
    ///
    /// 支付宝门店id. Example: `2015122900077000000002409504`.
    pub shop_ids: Vec<String>,
    /// App implementing `spi.alipay.user.opencard.get`.
    ///
    /// Example: `2014072300007148`.
    pub spi_app_id: Option<String>,
    /// Benefits shown in card details, and on store pages if stores are a channel.
    pub template_benefit_info: Vec<super::types::TemplateBenefitInfoDto>,
    /// Joining form: its fields and the mini program that shows it.
    pub template_form_config: Option<super::types::TemplateFormConfig>,
    /// How the card looks in the wallet.
    ///
    /// 模板样式信息.
    pub template_style_info: Option<super::types::TemplateStyleInfoDto>,
}

impl record::Record for CardTemplateQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_TEMPLATE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.access_version),
            1 => Some(&self.biz_no_prefix),
            2 => Some(&self.biz_no_suffix_len),
            3 => Some(&self.card_action_list),
            4 => Some(&self.card_level_confs),
            5 => Some(&self.card_spec_tag),
            6 => Some(&self.card_type),
            7 => Some(&self.column_info_list),
            8 => Some(&self.field_rule_list),
            9 => Some(&self.mdcode_notify_conf),
            10 => Some(&self.open_card_conf),
            11 => Some(&self.paid_outer_card_conf),
            12 => Some(&self.pub_channels),
            13 => Some(&self.service_label_list),
            14 => Some(&self.shop_ids),
            15 => Some(&self.spi_app_id),
            16 => Some(&self.template_benefit_info),
            17 => Some(&self.template_form_config),
            18 => Some(&self.template_style_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.access_version),
            1 => Some(&mut self.biz_no_prefix),
            2 => Some(&mut self.biz_no_suffix_len),
            3 => Some(&mut self.card_action_list),
            4 => Some(&mut self.card_level_confs),
            5 => Some(&mut self.card_spec_tag),
            6 => Some(&mut self.card_type),
            7 => Some(&mut self.column_info_list),
            8 => Some(&mut self.field_rule_list),
            9 => Some(&mut self.mdcode_notify_conf),
            10 => Some(&mut self.open_card_conf),
            11 => Some(&mut self.paid_outer_card_conf),
            12 => Some(&mut self.pub_channels),
            13 => Some(&mut self.service_label_list),
            14 => Some(&mut self.shop_ids),
            15 => Some(&mut self.spi_app_id),
            16 => Some(&mut self.template_benefit_info),
            17 => Some(&mut self.template_form_config),
            18 => Some(&mut self.template_style_info),
            _ => None,
        }
    }
}

impl Default for CardTemplateQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            access_version: None,
            biz_no_prefix: None,
            biz_no_suffix_len: None,
            card_action_list: Vec::new(),
            card_level_confs: Vec::new(),
            card_spec_tag: None,
            card_type: None,
            column_info_list: Vec::new(),
            field_rule_list: Vec::new(),
            mdcode_notify_conf: None,
            open_card_conf: None,
            paid_outer_card_conf: None,
            pub_channels: Vec::new(),
            service_label_list: Vec::new(),
            shop_ids: Vec::new(),
            spi_app_id: None,
            template_benefit_info: Vec::new(),
            template_form_config: None,
            template_style_info: None,
        }
    }
}

impl Clone for CardTemplateQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardTemplateQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardTemplateQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `CardTemplateQueryResponseCardType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CardTemplateQueryResponseCardType {
    /// `OUT_MEMBER_CARD`: External benefit card (外部权益卡).
    OutMemberCard,
}

impl record::Enumeration for CardTemplateQueryResponseCardType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OUT_MEMBER_CARD", Self::OutMemberCard),
    ];
}

impl std::fmt::Debug for CardTemplateQueryResponseCardType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.card.template.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardTemplateQueryErrorCode {
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

impl record::ErrorCode for CardTemplateQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("TEMPLATE_NOT_EXIT", Self::TemplateNotExit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CardTemplateQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
