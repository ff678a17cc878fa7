//! `alipay.marketing.card.template.query` · 会员卡模板查询接口
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
            ..schema::FieldDef::text("template_id", 10)
        },
    ],
    rules: &[],
};

static CARD_TEMPLATE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardTemplateQueryResponse",
    file: "spec/marketing/card.template.query.yaml",
    fields: &[
        schema::FieldDef::text("access_version", 13),
        schema::FieldDef::text("biz_no_prefix", 14),
        schema::FieldDef::text("biz_no_suffix_len", 15),
        schema::FieldDef::new(
            "card_action_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TEMPLATE_ACTION_INFO_DTO),
                    limits: &[],
                },
            ),
            16,
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
            17,
        ),
        schema::FieldDef::text("card_spec_tag", 18),
        schema::FieldDef::text("card_type", 19),
        schema::FieldDef::new(
            "column_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TEMPLATE_COLUMN_INFO_DTO),
                    limits: &[],
                },
            ),
            20,
        ),
        schema::FieldDef::new(
            "field_rule_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TEMPLATE_FIELD_RULE_DTO),
                    limits: &[],
                },
            ),
            21,
        ),
        schema::FieldDef::new(
            "mdcode_notify_conf",
            schema::Kind::Record(&super::types::TEMPLATE_MDCODE_NOTIFY_CONF_DTO),
            22,
        ),
        schema::FieldDef::new(
            "open_card_conf",
            schema::Kind::Record(&super::types::TEMPLATE_OPEN_CARD_CONF_DTO),
            23,
        ),
        schema::FieldDef::new(
            "paid_outer_card_conf",
            schema::Kind::Record(&super::types::PAID_OUTER_CARD_TEMPLATE_CONF_DTO),
            24,
        ),
        schema::FieldDef::new(
            "pub_channels",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::PUB_CHANNEL_DTO),
                    limits: &[],
                },
            ),
            25,
        ),
        schema::FieldDef::new(
            "service_label_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            26,
        ),
        schema::FieldDef::new(
            "shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            27,
        ),
        schema::FieldDef::text("spi_app_id", 28),
        schema::FieldDef::new(
            "template_benefit_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TEMPLATE_BENEFIT_INFO_DTO),
                    limits: &[],
                },
            ),
            29,
        ),
        schema::FieldDef::new(
            "template_form_config",
            schema::Kind::Record(&super::types::TEMPLATE_FORM_CONFIG),
            30,
        ),
        schema::FieldDef::new(
            "template_style_info",
            schema::Kind::Record(&super::types::TEMPLATE_STYLE_INFO_DTO),
            31,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.card.template.query` (会员卡模板查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/card/template/query`. Described in
/// `spec/marketing/card.template.query.yaml`.
/// Answered by [`CardTemplateQueryResponse`], or by an error with a [`CardTemplateQueryErrorCode`].
#[doc(alias = "alipay.marketing.card.template.query")]
#[doc(alias = "会员卡模板查询接口")]
#[must_use]
#[non_exhaustive]
pub struct CardTemplateQuery {
    /// On the wire `template_id`, a text. Source: `spec/marketing/card.template.query.yaml:10`.
    pub template_id: Option<String>,
}

impl CardTemplateQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { template_id: None }
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.card.template.query` (会员卡模板查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CardTemplateQueryResponse {
    /// On the wire `access_version`, a text. Source: `spec/marketing/card.template.query.yaml:13`.
    pub access_version: Option<String>,
    /// On the wire `biz_no_prefix`, a text. Source: `spec/marketing/card.template.query.yaml:14`.
    pub biz_no_prefix: Option<String>,
    /// On the wire `biz_no_suffix_len`, a text. Source: `spec/marketing/card.template.query.yaml:15`.
    pub biz_no_suffix_len: Option<String>,
    /// On the wire `card_action_list`, a list; each element is a record of the kind `TemplateActionInfoDto`. Source:
    /// `spec/marketing/card.template.query.yaml:16`.
    pub card_action_list: Vec<super::types::TemplateActionInfoDto>,
    /// On the wire `card_level_confs`, a list; each element is a record of the kind `TemplateCardLevelConfDto`.
    /// Source: `spec/marketing/card.template.query.yaml:17`.
    pub card_level_confs: Vec<super::types::TemplateCardLevelConfDto>,
    /// On the wire `card_spec_tag`, a text. Source: `spec/marketing/card.template.query.yaml:18`.
    pub card_spec_tag: Option<String>,
    /// On the wire `card_type`, a text. Source: `spec/marketing/card.template.query.yaml:19`.
    pub card_type: Option<String>,
    /// On the wire `column_info_list`, a list; each element is a record of the kind `TemplateColumnInfoDto`. Source:
    /// `spec/marketing/card.template.query.yaml:20`.
    pub column_info_list: Vec<super::types::TemplateColumnInfoDto>,
    /// On the wire `field_rule_list`, a list; each element is a record of the kind `TemplateFieldRuleDto`. Source:
    /// `spec/marketing/card.template.query.yaml:21`.
    pub field_rule_list: Vec<super::types::TemplateFieldRuleDto>,
    /// On the wire `mdcode_notify_conf`, a record of the kind `TemplateMdcodeNotifyConfDto`. Source:
    /// `spec/marketing/card.template.query.yaml:22`.
    pub mdcode_notify_conf: Option<super::types::TemplateMdcodeNotifyConfDto>,
    /// On the wire `open_card_conf`, a record of the kind `TemplateOpenCardConfDto`. Source:
    /// `spec/marketing/card.template.query.yaml:23`.
    pub open_card_conf: Option<super::types::TemplateOpenCardConfDto>,
    /// On the wire `paid_outer_card_conf`, a record of the kind `PaidOuterCardTemplateConfDto`. Source:
    /// `spec/marketing/card.template.query.yaml:24`.
    pub paid_outer_card_conf: Option<super::types::PaidOuterCardTemplateConfDto>,
    /// On the wire `pub_channels`, a list; each element is a record of the kind `PubChannelDto`. Source:
    /// `spec/marketing/card.template.query.yaml:25`.
    pub pub_channels: Vec<super::types::PubChannelDto>,
    /// On the wire `service_label_list`, a list; each element is a text. Source:
    /// `spec/marketing/card.template.query.yaml:26`.
    pub service_label_list: Vec<String>,
    /// On the wire `shop_ids`, a list; each element is a text. Source: `spec/marketing/card.template.query.yaml:27`.
    pub shop_ids: Vec<String>,
    /// On the wire `spi_app_id`, a text. Source: `spec/marketing/card.template.query.yaml:28`.
    pub spi_app_id: Option<String>,
    /// On the wire `template_benefit_info`, a list; each element is a record of the kind `TemplateBenefitInfoDto`.
    /// Source: `spec/marketing/card.template.query.yaml:29`.
    pub template_benefit_info: Vec<super::types::TemplateBenefitInfoDto>,
    /// On the wire `template_form_config`, a record of the kind `TemplateFormConfig`. Source:
    /// `spec/marketing/card.template.query.yaml:30`.
    pub template_form_config: Option<super::types::TemplateFormConfig>,
    /// On the wire `template_style_info`, a record of the kind `TemplateStyleInfoDto`. Source:
    /// `spec/marketing/card.template.query.yaml:31`.
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

/// The error codes of `alipay.marketing.card.template.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardTemplateQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/card.template.query.yaml:34`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/card.template.query.yaml:35`.
    SystemError,
    /// On the wire `TEMPLATE_NOT_EXIT`. Source: `spec/marketing/card.template.query.yaml:36`.
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
