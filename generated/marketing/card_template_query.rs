//! `alipay.marketing.card.template.query` · 会员卡模板查询接口
//!
//! Query a member card template.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/card/template/query`. Described in
//! `spec/marketing/card.template.query.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = template_id.into();
        self
    }
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

/// The values of the platform's type `CardTemplateQueryResponseCardType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CardTemplateQueryResponseCardType {
    /// `OUT_MEMBER_CARD`: External benefit card (外部权益卡).
    OutMemberCard,
}

record::enumeration!(CardTemplateQueryResponseCardType, "OUT_MEMBER_CARD" OutMemberCard);

/// The error codes of `alipay.marketing.card.template.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CardTemplateQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "TEMPLATE_NOT_EXIT" TemplateNotExit
);

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

record::record!(CardTemplateQuery, CARD_TEMPLATE_QUERY, 0 template_id String::new());

record::record!(
    CardTemplateQueryResponse, CARD_TEMPLATE_QUERY_RESPONSE, 0 access_version None, 1
    biz_no_prefix None, 2 biz_no_suffix_len None, 3 card_action_list Vec::new(), 4
    card_level_confs Vec::new(), 5 card_spec_tag None, 6 card_type None, 7
    column_info_list Vec::new(), 8 field_rule_list Vec::new(), 9 mdcode_notify_conf None,
    10 open_card_conf None, 11 paid_outer_card_conf None, 12 pub_channels Vec::new(), 13
    service_label_list Vec::new(), 14 shop_ids Vec::new(), 15 spi_app_id None, 16
    template_benefit_info Vec::new(), 17 template_form_config None, 18
    template_style_info None
);

static CARD_TEMPLATE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardTemplateQuery",
    file: "spec/marketing/card.template.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "template_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
                ],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 15, 16],
};

static CARD_TEMPLATE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardTemplateQueryResponse",
    file: "spec/marketing/card.template.query.yaml",
    rows: &[
        schema::Row::Text("access_version"),
        schema::Row::Text("biz_no_prefix"),
        schema::Row::Text("biz_no_suffix_len"),
        schema::Row::Plain(
            "card_action_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TEMPLATE_ACTION_INFO_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "card_level_confs",
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
        schema::Row::Text("card_type"),
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
        schema::Row::Plain(
            "template_style_info",
            schema::Kind::Record(&super::types::TEMPLATE_STYLE_INFO_DTO),
        ),
    ],
    rules: &[],
    lines: &[],
};
