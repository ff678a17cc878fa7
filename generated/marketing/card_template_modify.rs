//! `alipay.marketing.card.template.modify` · 会员卡模板修改
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/template/modify`. Described
//! in `spec/marketing/card.template.modify.yaml`.

use crate::{record, schema};

static CARD_TEMPLATE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardTemplateModify",
    file: "spec/marketing/card.template.modify.yaml",
    fields: &[
        schema::FieldDef::text("access_version", 9),
        schema::FieldDef::text("biz_no_prefix", 10),
        schema::FieldDef::text("biz_no_suffix_len", 11),
        schema::FieldDef::new(
            "card_action_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TEMPLATE_ACTION_INFO_DTO),
                    limits: &[],
                },
            ),
            12,
        ),
        schema::FieldDef::new(
            "card_level_conf",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::TEMPLATE_CARD_LEVEL_CONF_DTO,
                    ),
                    limits: &[],
                },
            ),
            13,
        ),
        schema::FieldDef::text("card_spec_tag", 14),
        schema::FieldDef::new(
            "column_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TEMPLATE_COLUMN_INFO_DTO),
                    limits: &[],
                },
            ),
            15,
        ),
        schema::FieldDef::new(
            "field_rule_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TEMPLATE_FIELD_RULE_DTO),
                    limits: &[],
                },
            ),
            16,
        ),
        schema::FieldDef::new(
            "mdcode_notify_conf",
            schema::Kind::Record(&super::types::TEMPLATE_MDCODE_NOTIFY_CONF_DTO),
            17,
        ),
        schema::FieldDef::new(
            "open_card_conf",
            schema::Kind::Record(&super::types::TEMPLATE_OPEN_CARD_CONF_DTO),
            18,
        ),
        schema::FieldDef::new(
            "paid_outer_card_conf",
            schema::Kind::Record(&super::types::PAID_OUTER_CARD_TEMPLATE_CONF_DTO),
            19,
        ),
        schema::FieldDef::new(
            "pub_channels",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::PUB_CHANNEL_DTO),
                    limits: &[],
                },
            ),
            20,
        ),
        schema::FieldDef::text("request_id", 21),
        schema::FieldDef::new(
            "shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            22,
        ),
        schema::FieldDef::text("spi_app_id", 23),
        schema::FieldDef::new(
            "template_benefit_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TEMPLATE_BENEFIT_INFO_DTO),
                    limits: &[],
                },
            ),
            24,
        ),
        schema::FieldDef::new(
            "template_form_config",
            schema::Kind::Record(&super::types::TEMPLATE_FORM_CONFIG),
            25,
        ),
        schema::FieldDef::text("template_id", 26),
        schema::FieldDef::new(
            "template_style_info",
            schema::Kind::Record(&super::types::TEMPLATE_STYLE_INFO_DTO),
            27,
        ),
        schema::FieldDef::text("write_off_type", 28),
    ],
    rules: &[],
};

static CARD_TEMPLATE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardTemplateModifyResponse",
    file: "spec/marketing/card.template.modify.yaml",
    fields: &[schema::FieldDef::text("template_id", 31)],
    rules: &[],
};

/// A request of `alipay.marketing.card.template.modify` (会员卡模板修改).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/template/modify`. Described
/// in `spec/marketing/card.template.modify.yaml`.
/// Answered by [`CardTemplateModifyResponse`], or by an error with a [`CardTemplateModifyErrorCode`].
#[doc(alias = "alipay.marketing.card.template.modify")]
#[doc(alias = "会员卡模板修改")]
#[must_use]
#[non_exhaustive]
pub struct CardTemplateModify {
    /// On the wire `access_version`, a text. Source: `spec/marketing/card.template.modify.yaml:9`.
    pub access_version: Option<String>,
    /// On the wire `biz_no_prefix`, a text. Source: `spec/marketing/card.template.modify.yaml:10`.
    pub biz_no_prefix: Option<String>,
    /// On the wire `biz_no_suffix_len`, a text. Source: `spec/marketing/card.template.modify.yaml:11`.
    pub biz_no_suffix_len: Option<String>,
    /// On the wire `card_action_list`, a list; each element is a record of the kind `TemplateActionInfoDto`. Source:
    /// `spec/marketing/card.template.modify.yaml:12`.
    pub card_action_list: Vec<super::types::TemplateActionInfoDto>,
    /// On the wire `card_level_conf`, a list; each element is a record of the kind `TemplateCardLevelConfDto`.
    /// Source: `spec/marketing/card.template.modify.yaml:13`.
    pub card_level_conf: Vec<super::types::TemplateCardLevelConfDto>,
    /// On the wire `card_spec_tag`, a text. Source: `spec/marketing/card.template.modify.yaml:14`.
    pub card_spec_tag: Option<String>,
    /// On the wire `column_info_list`, a list; each element is a record of the kind `TemplateColumnInfoDto`. Source:
    /// `spec/marketing/card.template.modify.yaml:15`.
    pub column_info_list: Vec<super::types::TemplateColumnInfoDto>,
    /// On the wire `field_rule_list`, a list; each element is a record of the kind `TemplateFieldRuleDto`. Source:
    /// `spec/marketing/card.template.modify.yaml:16`.
    pub field_rule_list: Vec<super::types::TemplateFieldRuleDto>,
    /// On the wire `mdcode_notify_conf`, a record of the kind `TemplateMdcodeNotifyConfDto`. Source:
    /// `spec/marketing/card.template.modify.yaml:17`.
    pub mdcode_notify_conf: Option<super::types::TemplateMdcodeNotifyConfDto>,
    /// On the wire `open_card_conf`, a record of the kind `TemplateOpenCardConfDto`. Source:
    /// `spec/marketing/card.template.modify.yaml:18`.
    pub open_card_conf: Option<super::types::TemplateOpenCardConfDto>,
    /// On the wire `paid_outer_card_conf`, a record of the kind `PaidOuterCardTemplateConfDto`. Source:
    /// `spec/marketing/card.template.modify.yaml:19`.
    pub paid_outer_card_conf: Option<super::types::PaidOuterCardTemplateConfDto>,
    /// On the wire `pub_channels`, a list; each element is a record of the kind `PubChannelDto`. Source:
    /// `spec/marketing/card.template.modify.yaml:20`.
    pub pub_channels: Vec<super::types::PubChannelDto>,
    /// On the wire `request_id`, a text. Source: `spec/marketing/card.template.modify.yaml:21`.
    pub request_id: Option<String>,
    /// On the wire `shop_ids`, a list; each element is a text. Source: `spec/marketing/card.template.modify.yaml:22`.
    pub shop_ids: Vec<String>,
    /// On the wire `spi_app_id`, a text. Source: `spec/marketing/card.template.modify.yaml:23`.
    pub spi_app_id: Option<String>,
    /// On the wire `template_benefit_info`, a list; each element is a record of the kind `TemplateBenefitInfoDto`.
    /// Source: `spec/marketing/card.template.modify.yaml:24`.
    pub template_benefit_info: Vec<super::types::TemplateBenefitInfoDto>,
    /// On the wire `template_form_config`, a record of the kind `TemplateFormConfig`. Source:
    /// `spec/marketing/card.template.modify.yaml:25`.
    pub template_form_config: Option<super::types::TemplateFormConfig>,
    /// On the wire `template_id`, a text. Source: `spec/marketing/card.template.modify.yaml:26`.
    pub template_id: Option<String>,
    /// On the wire `template_style_info`, a record of the kind `TemplateStyleInfoDto`. Source:
    /// `spec/marketing/card.template.modify.yaml:27`.
    pub template_style_info: Option<super::types::TemplateStyleInfoDto>,
    /// On the wire `write_off_type`, a text. Source: `spec/marketing/card.template.modify.yaml:28`.
    pub write_off_type: Option<String>,
}

impl CardTemplateModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            access_version: None,
            biz_no_prefix: None,
            biz_no_suffix_len: None,
            card_action_list: Vec::new(),
            card_level_conf: Vec::new(),
            card_spec_tag: None,
            column_info_list: Vec::new(),
            field_rule_list: Vec::new(),
            mdcode_notify_conf: None,
            open_card_conf: None,
            paid_outer_card_conf: None,
            pub_channels: Vec::new(),
            request_id: None,
            shop_ids: Vec::new(),
            spi_app_id: None,
            template_benefit_info: Vec::new(),
            template_form_config: None,
            template_id: None,
            template_style_info: None,
            write_off_type: None,
        }
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
        self.request_id = Some(request_id.into());
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
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets [`template_style_info`](Self::template_style_info).
    #[inline]
    pub fn template_style_info(
        mut self,
        template_style_info: super::types::TemplateStyleInfoDto,
    ) -> Self {
        self.template_style_info = Some(template_style_info);
        self
    }

    /// Sets [`write_off_type`](Self::write_off_type).
    #[inline]
    pub fn write_off_type(mut self, write_off_type: impl Into<String>) -> Self {
        self.write_off_type = Some(write_off_type.into());
        self
    }
}

impl record::Record for CardTemplateModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_TEMPLATE_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.access_version),
            1 => Some(&self.biz_no_prefix),
            2 => Some(&self.biz_no_suffix_len),
            3 => Some(&self.card_action_list),
            4 => Some(&self.card_level_conf),
            5 => Some(&self.card_spec_tag),
            6 => Some(&self.column_info_list),
            7 => Some(&self.field_rule_list),
            8 => Some(&self.mdcode_notify_conf),
            9 => Some(&self.open_card_conf),
            10 => Some(&self.paid_outer_card_conf),
            11 => Some(&self.pub_channels),
            12 => Some(&self.request_id),
            13 => Some(&self.shop_ids),
            14 => Some(&self.spi_app_id),
            15 => Some(&self.template_benefit_info),
            16 => Some(&self.template_form_config),
            17 => Some(&self.template_id),
            18 => Some(&self.template_style_info),
            19 => Some(&self.write_off_type),
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
            4 => Some(&mut self.card_level_conf),
            5 => Some(&mut self.card_spec_tag),
            6 => Some(&mut self.column_info_list),
            7 => Some(&mut self.field_rule_list),
            8 => Some(&mut self.mdcode_notify_conf),
            9 => Some(&mut self.open_card_conf),
            10 => Some(&mut self.paid_outer_card_conf),
            11 => Some(&mut self.pub_channels),
            12 => Some(&mut self.request_id),
            13 => Some(&mut self.shop_ids),
            14 => Some(&mut self.spi_app_id),
            15 => Some(&mut self.template_benefit_info),
            16 => Some(&mut self.template_form_config),
            17 => Some(&mut self.template_id),
            18 => Some(&mut self.template_style_info),
            19 => Some(&mut self.write_off_type),
            _ => None,
        }
    }
}

impl Default for CardTemplateModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CardTemplateModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardTemplateModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardTemplateModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.card.template.modify` (会员卡模板修改).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CardTemplateModifyResponse {
    /// On the wire `template_id`, a text. Source: `spec/marketing/card.template.modify.yaml:31`.
    pub template_id: Option<String>,
}

impl record::Record for CardTemplateModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_TEMPLATE_MODIFY_RESPONSE
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

impl Default for CardTemplateModifyResponse {
    #[inline]
    fn default() -> Self {
        Self { template_id: None }
    }
}

impl Clone for CardTemplateModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardTemplateModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardTemplateModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.card.template.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardTemplateModifyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/card.template.modify.yaml:34`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/card.template.modify.yaml:35`.
    SystemError,
    /// On the wire `TEMPLATE_NOT_EXIT`. Source: `spec/marketing/card.template.modify.yaml:36`.
    TemplateNotExit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CardTemplateModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("TEMPLATE_NOT_EXIT", Self::TemplateNotExit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CardTemplateModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
