//! Types that several APIs of `open_public` share.
//!
//! Described in `spec/open_public/types.yaml`.

use crate::{record, schema};

pub(crate) static ADVERT_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvertItem",
    file: "spec/open_public/types.yaml",
    fields: &[
        schema::FieldDef::text("img_url", 7),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["HTTP", "APP"]), 15),
            ],
            ..schema::FieldDef::text("link_type", 12)
        },
        schema::FieldDef::text("link_url", 21),
        schema::FieldDef::text("name", 26),
    ],
    rules: &[],
};

pub(crate) static BUTTON_OBJECT: schema::RecordDef<'static> = schema::RecordDef {
    name: "ButtonObject",
    file: "spec/open_public/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(255), 35)],
            ..schema::FieldDef::text("action_param", 31)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["out", "link", "tel", "map", "consumption"]),
                    39,
                ),
            ],
            ..schema::FieldDef::text("action_type", 36)
        },
        schema::FieldDef::text("icon", 47),
        schema::FieldDef::text("name", 52),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(5), 61)],
            ..schema::FieldDef::new(
                "sub_button",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&SUB_BUTTON),
                        limits: &[],
                    },
                ),
                57,
            )
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["action_type", "sub_button"]),
            line: 63,
        },
    ],
};

pub(crate) static COMPLEX_LABEL_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ComplexLabelRule",
    file: "spec/open_public/types.yaml",
    fields: &[
        schema::FieldDef::text("label_id", 68),
        schema::FieldDef::text("label_value", 69),
        schema::FieldDef::text("operator", 74),
    ],
    rules: &[],
};

pub(crate) static ERROR_MATCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "ErrorMatcher",
    file: "spec/open_public/types.yaml",
    fields: &[
        schema::FieldDef::text("error_msg", 94),
        schema::FieldDef::new("matcher", schema::Kind::Record(&MATCHER), 95),
    ],
    rules: &[],
};

pub(crate) static EXTENSION_AREA: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtensionArea",
    file: "spec/open_public/types.yaml",
    fields: &[
        schema::FieldDef::text("goto_url", 100),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("200"), 111),
                schema::LimitDef::new(schema::Limit::Maximum("500"), 112),
            ],
            ..schema::FieldDef::new("height", schema::Kind::Integer, 106)
        },
        schema::FieldDef::text("name", 113),
        schema::FieldDef::text("type", 114),
        schema::FieldDef::text("url", 122),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "type",
                equals: "h5",
                require: &["height"],
            },
            line: 128,
        },
    ],
};

pub(crate) static LABEL_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LabelRule",
    file: "spec/open_public/types.yaml",
    fields: &[
        schema::FieldDef::text("label_id", 133),
        schema::FieldDef::text("label_value", 134),
        schema::FieldDef::text("operator", 139),
    ],
    rules: &[],
};

pub(crate) static MATCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "Matcher",
    file: "spec/open_public/types.yaml",
    fields: &[
        schema::FieldDef::text("identity_card", 153),
        schema::FieldDef::text("mobile_no", 158),
        schema::FieldDef::text("open_id", 163),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(16), 174)],
            ..schema::FieldDef::text("user_id", 169)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(
                &["identity_card", "mobile_no", "open_id", "user_id"],
            ),
            line: 177,
        },
    ],
};

pub(crate) static QUERY_LABEL_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QueryLabelRule",
    file: "spec/open_public/types.yaml",
    fields: &[
        schema::FieldDef::text("label_id", 182),
        schema::FieldDef::text("label_name", 183),
        schema::FieldDef::text("label_value", 184),
        schema::FieldDef::text("operator", 185),
    ],
    rules: &[],
};

pub(crate) static SUB_BUTTON: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubButton",
    file: "spec/open_public/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(255), 193)],
            ..schema::FieldDef::text("action_param", 190)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["out", "link", "tel", "map", "consumption"]),
                    197,
                ),
            ],
            ..schema::FieldDef::text("action_type", 194)
        },
        schema::FieldDef::text("icon", 204),
        schema::FieldDef::text("name", 209),
    ],
    rules: &[],
};

pub(crate) static TOPIC_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "TopicItem",
    file: "spec/open_public/types.yaml",
    fields: &[
        schema::FieldDef::text("img_url", 218),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["HTTP", "APP"]), 226),
            ],
            ..schema::FieldDef::text("link_type", 223)
        },
        schema::FieldDef::text("link_url", 232),
        schema::FieldDef::text("sub_title", 237),
        schema::FieldDef::text("title", 238),
    ],
    rules: &[],
};

/// A frame of an advertising carousel.
///
/// | Field | Limits |
/// |---|---|
/// | [`link_type`](Self::link_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct AdvertItem {
    /// Image URL from the image upload API; 996×240, JPG or PNG.
    ///
    /// 广告图片url. Example: `https://oalipay-dl-django.alicdn.com/rest/1.0/image?fileIds=xxx&zoom=xxx`.
    pub img_url: Option<String>,
    /// Kind of target that the slot opens.
    ///
    /// 跳转类型. Defaults to `HTTP`. Example: `HTTP`.
    pub link_type: Option<record::Choice<AdvertItemLinkType>>,
    /// Link opened by a tap on the image.
    ///
    /// 跳转链接. Example: `https://www.alipay.com`.
    pub link_url: Option<String>,
    /// Name of the frame; optional.
    ///
    /// 广告帧名称. Example: `首页广告`.
    pub name: Option<String>,
}

impl AdvertItem {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            img_url: None,
            link_type: None,
            link_url: None,
            name: None,
        }
    }

    /// Sets [`img_url`](Self::img_url).
    #[inline]
    pub fn img_url(mut self, img_url: impl Into<String>) -> Self {
        self.img_url = Some(img_url.into());
        self
    }

    /// Sets [`link_type`](Self::link_type).
    #[inline]
    pub fn link_type(
        mut self,
        link_type: impl Into<record::Choice<AdvertItemLinkType>>,
    ) -> Self {
        self.link_type = Some(link_type.into());
        self
    }

    /// Sets [`link_url`](Self::link_url).
    #[inline]
    pub fn link_url(mut self, link_url: impl Into<String>) -> Self {
        self.link_url = Some(link_url.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl record::Record for AdvertItem {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ADVERT_ITEM
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.img_url),
            1 => Some(&self.link_type),
            2 => Some(&self.link_url),
            3 => Some(&self.name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.img_url),
            1 => Some(&mut self.link_type),
            2 => Some(&mut self.link_url),
            3 => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Default for AdvertItem {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AdvertItem {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AdvertItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AdvertItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A first-level menu button.
///
/// | Field | Limits |
/// |---|---|
/// | [`action_param`](Self::action_param) | required in some cases; at most 255 characters |
/// | [`action_type`](Self::action_type) | required in some cases; one of its values |
/// | [`sub_button`](Self::sub_button) | at most 5 items |
/// | rule | At least one of `action_type`, `sub_button` |
#[must_use]
#[non_exhaustive]
pub struct ButtonObject {
    /// URL, custom value, phone number or map keyword, by `action_type`; no colons; not for `consumption`.
    ///
    /// Required in some cases; at most 255 characters.
    pub action_param: Option<String>,
    /// What a tap on the menu does; required without a second-level menu.
    ///
    /// 菜单类型; required in some cases.
    pub action_type: Option<record::Choice<ButtonObjectActionType>>,
    /// Icon URL from the image upload API, plain `http`, 60×60.
    ///
    /// Icon图片url. Example: `http://example.com/icon.png`.
    pub icon: Option<String>,
    /// Menu name in GBK; 5 Chinese characters for icon menus, 9 for text menus.
    ///
    /// 菜单名称. Example: `最新优惠`.
    pub name: Option<String>,
    /// Second-level menu, 1 to 5 entries; if empty, the button needs its own action.
    ///
    /// 二级菜单数组; at most 5 items.
    pub sub_button: Vec<SubButton>,
}

impl ButtonObject {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            action_param: None,
            action_type: None,
            icon: None,
            name: None,
            sub_button: Vec::new(),
        }
    }

    /// Sets [`action_param`](Self::action_param).
    #[inline]
    pub fn action_param(mut self, action_param: impl Into<String>) -> Self {
        self.action_param = Some(action_param.into());
        self
    }

    /// Sets [`action_type`](Self::action_type).
    #[inline]
    pub fn action_type(
        mut self,
        action_type: impl Into<record::Choice<ButtonObjectActionType>>,
    ) -> Self {
        self.action_type = Some(action_type.into());
        self
    }

    /// Sets [`icon`](Self::icon).
    #[inline]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`sub_button`](Self::sub_button).
    #[inline]
    pub fn sub_button(
        mut self,
        sub_button: impl IntoIterator<Item = SubButton>,
    ) -> Self {
        self.sub_button = sub_button.into_iter().collect();
        self
    }
}

impl record::Record for ButtonObject {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BUTTON_OBJECT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.action_param),
            1 => Some(&self.action_type),
            2 => Some(&self.icon),
            3 => Some(&self.name),
            4 => Some(&self.sub_button),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.action_param),
            1 => Some(&mut self.action_type),
            2 => Some(&mut self.icon),
            3 => Some(&mut self.name),
            4 => Some(&mut self.sub_button),
            _ => None,
        }
    }
}

impl Default for ButtonObject {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ButtonObject {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ButtonObject {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ButtonObject {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A label condition that selects followers; label ids must not repeat.
#[must_use]
#[non_exhaustive]
pub struct ComplexLabelRule {
    /// Label id.
    ///
    /// 标签id. Example: `10000`.
    pub label_id: Option<String>,
    /// Label value, several joined by commas; no underscore, vertical bar or space.
    ///
    /// 标签取值. Example: `95#`.
    pub label_value: Option<String>,
    /// Comparison between label and value.
    ///
    /// Other values may be added. Example: `EQ`.
    pub operator: Option<record::Choice<ComplexLabelRuleOperator>>,
}

impl ComplexLabelRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            label_id: None,
            label_value: None,
            operator: None,
        }
    }

    /// Sets [`label_id`](Self::label_id).
    #[inline]
    pub fn label_id(mut self, label_id: impl Into<String>) -> Self {
        self.label_id = Some(label_id.into());
        self
    }

    /// Sets [`label_value`](Self::label_value).
    #[inline]
    pub fn label_value(mut self, label_value: impl Into<String>) -> Self {
        self.label_value = Some(label_value.into());
        self
    }

    /// Sets [`operator`](Self::operator).
    #[inline]
    pub fn operator(
        mut self,
        operator: impl Into<record::Choice<ComplexLabelRuleOperator>>,
    ) -> Self {
        self.operator = Some(operator.into());
        self
    }
}

impl record::Record for ComplexLabelRule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COMPLEX_LABEL_RULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.label_id),
            1 => Some(&self.label_value),
            2 => Some(&self.operator),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.label_id),
            1 => Some(&mut self.label_value),
            2 => Some(&mut self.operator),
            _ => None,
        }
    }
}

impl Default for ComplexLabelRule {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ComplexLabelRule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ComplexLabelRule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ComplexLabelRule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A user matcher that failed, with the reason.
#[must_use]
#[non_exhaustive]
pub struct ErrorMatcher {
    /// Reason of the failure.
    ///
    /// 失败原因.
    pub error_msg: Option<String>,
    /// The matcher that could not be labeled.
    ///
    /// 用户打标接口出错的匹配器.
    pub matcher: Option<Matcher>,
}

impl ErrorMatcher {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            error_msg: None,
            matcher: None,
        }
    }

    /// Sets [`error_msg`](Self::error_msg).
    #[inline]
    pub fn error_msg(mut self, error_msg: impl Into<String>) -> Self {
        self.error_msg = Some(error_msg.into());
        self
    }

    /// Sets [`matcher`](Self::matcher).
    #[inline]
    pub fn matcher(mut self, matcher: Matcher) -> Self {
        self.matcher = Some(matcher);
        self
    }
}

impl record::Record for ErrorMatcher {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ERROR_MATCHER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.error_msg),
            1 => Some(&self.matcher),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.error_msg),
            1 => Some(&mut self.matcher),
            _ => None,
        }
    }
}

impl Default for ErrorMatcher {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ErrorMatcher {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ErrorMatcher {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ErrorMatcher {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An extension area of the life account's home page.
///
/// | Field | Limits |
/// |---|---|
/// | [`height`](Self::height) | required in some cases; not less than 200; not more than 500 |
/// | rule | Where `type` is `h5`, there must be `height` |
#[must_use]
#[non_exhaustive]
pub struct ExtensionArea {
    /// Jump link starting with `https` or `alipays`; no longer used.
    ///
    /// 跳转链接. Example: `http://www.******.com`.
    #[deprecated(note = "Retired by the platform.")]
    pub goto_url: Option<String>,
    /// Height in pixels, an integer from 200 to 500; required for `h5`.
    ///
    /// 扩展区高度; required in some cases; not less than 200; not more than 500.
    pub height: Option<i64>,
    /// Name of the area.
    ///
    /// 扩展区名字. Example: `会员专区`.
    pub name: Option<String>,
    /// Content type of the area.
    ///
    /// 扩展区类型; other values may be added. Example: `h5`.
    pub r#type: Option<record::Choice<ExtensionAreaType>>,
    /// Address of the H5 page; must start with `https`.
    ///
    /// 扩展区url. Example: `https://example.com/h5`.
    pub url: Option<String>,
}

#[allow(deprecated)]
impl ExtensionArea {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            goto_url: None,
            height: None,
            name: None,
            r#type: None,
            url: None,
        }
    }

    /// Sets [`goto_url`](Self::goto_url).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn goto_url(mut self, goto_url: impl Into<String>) -> Self {
        self.goto_url = Some(goto_url.into());
        self
    }

    /// Sets [`height`](Self::height).
    #[inline]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(
        mut self,
        r#type: impl Into<record::Choice<ExtensionAreaType>>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`url`](Self::url).
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

#[allow(deprecated)]
impl record::Record for ExtensionArea {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXTENSION_AREA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.goto_url),
            1 => Some(&self.height),
            2 => Some(&self.name),
            3 => Some(&self.r#type),
            4 => Some(&self.url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.goto_url),
            1 => Some(&mut self.height),
            2 => Some(&mut self.name),
            3 => Some(&mut self.r#type),
            4 => Some(&mut self.url),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for ExtensionArea {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExtensionArea {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExtensionArea {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExtensionArea {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A label rule that selects users.
#[must_use]
#[non_exhaustive]
pub struct LabelRule {
    /// Label id.
    ///
    /// 标签id. Example: `10000`.
    pub label_id: Option<String>,
    /// Label value, several joined by commas; no underscore, vertical bar, space or square bracket.
    ///
    /// 标签值. Example: `95#`.
    pub label_value: Option<String>,
    /// Comparison; each label supports the operators given by the label list query.
    ///
    /// Other values may be added. Defaults to `IN`. Example: `EQ`.
    pub operator: Option<record::Choice<LabelRuleOperator>>,
}

impl LabelRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            label_id: None,
            label_value: None,
            operator: None,
        }
    }

    /// Sets [`label_id`](Self::label_id).
    #[inline]
    pub fn label_id(mut self, label_id: impl Into<String>) -> Self {
        self.label_id = Some(label_id.into());
        self
    }

    /// Sets [`label_value`](Self::label_value).
    #[inline]
    pub fn label_value(mut self, label_value: impl Into<String>) -> Self {
        self.label_value = Some(label_value.into());
        self
    }

    /// Sets [`operator`](Self::operator).
    #[inline]
    pub fn operator(
        mut self,
        operator: impl Into<record::Choice<LabelRuleOperator>>,
    ) -> Self {
        self.operator = Some(operator.into());
        self
    }
}

impl record::Record for LabelRule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LABEL_RULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.label_id),
            1 => Some(&self.label_value),
            2 => Some(&self.operator),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.label_id),
            1 => Some(&mut self.label_value),
            2 => Some(&mut self.operator),
            _ => None,
        }
    }
}

impl Default for LabelRule {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LabelRule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LabelRule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LabelRule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Identifies an Alipay user by id, phone or identity card.
///
/// | Field | Limits |
/// |---|---|
/// | [`identity_card`](Self::identity_card) | required in some cases |
/// | [`mobile_no`](Self::mobile_no) | required in some cases |
/// | [`open_id`](Self::open_id) | required in some cases |
/// | [`user_id`](Self::user_id) | required in some cases; at most 16 characters |
/// | rule | At least one of `identity_card`, `mobile_no`, `open_id`, `user_id` |
#[must_use]
#[non_exhaustive]
pub struct Matcher {
    /// Identity card number; this, `user_id` or `mobile_no` must be given.
    ///
    /// 身份证号码; required in some cases.
    pub identity_card: Option<String>,
    /// Phone number; this, `user_id` or `identity_card` must be given.
    ///
    /// 手机号码; required in some cases.
    pub mobile_no: Option<String>,
    /// Open id of the Alipay user.
    ///
    /// 支付宝用户openid; required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Alipay user id, 16 digits starting with 2088; this, phone or identity card is needed.
    ///
    /// 支付宝用户id; required in some cases; at most 16 characters. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl Matcher {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            identity_card: None,
            mobile_no: None,
            open_id: None,
            user_id: None,
        }
    }

    /// Sets [`identity_card`](Self::identity_card).
    #[inline]
    pub fn identity_card(mut self, identity_card: impl Into<String>) -> Self {
        self.identity_card = Some(identity_card.into());
        self
    }

    /// Sets [`mobile_no`](Self::mobile_no).
    #[inline]
    pub fn mobile_no(mut self, mobile_no: impl Into<String>) -> Self {
        self.mobile_no = Some(mobile_no.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl record::Record for Matcher {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MATCHER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.identity_card),
            1 => Some(&self.mobile_no),
            2 => Some(&self.open_id),
            3 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.identity_card),
            1 => Some(&mut self.mobile_no),
            2 => Some(&mut self.open_id),
            3 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for Matcher {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Matcher {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Matcher {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Matcher {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A label rule as returned by queries.
#[must_use]
#[non_exhaustive]
pub struct QueryLabelRule {
    /// Label id.
    ///
    /// 标签id. Example: `10000`.
    pub label_id: Option<String>,
    /// Label name.
    ///
    /// 标签名. Example: `职业`.
    pub label_name: Option<String>,
    /// Label value, several separated by commas.
    ///
    /// 标签值. Example: `95#`.
    pub label_value: Option<String>,
    /// Operator.
    ///
    /// 运算符. Example: `EQ`.
    pub operator: Option<String>,
}

impl QueryLabelRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            label_id: None,
            label_name: None,
            label_value: None,
            operator: None,
        }
    }

    /// Sets [`label_id`](Self::label_id).
    #[inline]
    pub fn label_id(mut self, label_id: impl Into<String>) -> Self {
        self.label_id = Some(label_id.into());
        self
    }

    /// Sets [`label_name`](Self::label_name).
    #[inline]
    pub fn label_name(mut self, label_name: impl Into<String>) -> Self {
        self.label_name = Some(label_name.into());
        self
    }

    /// Sets [`label_value`](Self::label_value).
    #[inline]
    pub fn label_value(mut self, label_value: impl Into<String>) -> Self {
        self.label_value = Some(label_value.into());
        self
    }

    /// Sets [`operator`](Self::operator).
    #[inline]
    pub fn operator(mut self, operator: impl Into<String>) -> Self {
        self.operator = Some(operator.into());
        self
    }
}

impl record::Record for QueryLabelRule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QUERY_LABEL_RULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.label_id),
            1 => Some(&self.label_name),
            2 => Some(&self.label_value),
            3 => Some(&self.operator),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.label_id),
            1 => Some(&mut self.label_name),
            2 => Some(&mut self.label_value),
            3 => Some(&mut self.operator),
            _ => None,
        }
    }
}

impl Default for QueryLabelRule {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for QueryLabelRule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QueryLabelRule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QueryLabelRule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A second-level menu button.
///
/// | Field | Limits |
/// |---|---|
/// | [`action_param`](Self::action_param) | at most 255 characters |
/// | [`action_type`](Self::action_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct SubButton {
    /// URL, custom value, phone number or map keyword, depending on `action_type`; no colons.
    ///
    /// At most 255 characters.
    pub action_param: Option<String>,
    /// What a tap on the menu does.
    ///
    /// 菜单类型.
    pub action_type: Option<record::Choice<SubButtonActionType>>,
    /// Icon URL from the image upload API, plain `http`, 60×60.
    ///
    /// Icon图片url. Example: `http://example.com/icon.png`.
    pub icon: Option<String>,
    /// Menu name in GBK; 5 Chinese characters for icon menus, 9 for text menus.
    ///
    /// 菜单名称. Example: `最新优惠`.
    pub name: Option<String>,
}

impl SubButton {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            action_param: None,
            action_type: None,
            icon: None,
            name: None,
        }
    }

    /// Sets [`action_param`](Self::action_param).
    #[inline]
    pub fn action_param(mut self, action_param: impl Into<String>) -> Self {
        self.action_param = Some(action_param.into());
        self
    }

    /// Sets [`action_type`](Self::action_type).
    #[inline]
    pub fn action_type(
        mut self,
        action_type: impl Into<record::Choice<SubButtonActionType>>,
    ) -> Self {
        self.action_type = Some(action_type.into());
        self
    }

    /// Sets [`icon`](Self::icon).
    #[inline]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl record::Record for SubButton {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUB_BUTTON
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.action_param),
            1 => Some(&self.action_type),
            2 => Some(&self.icon),
            3 => Some(&self.name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.action_param),
            1 => Some(&mut self.action_type),
            2 => Some(&mut self.icon),
            3 => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Default for SubButton {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SubButton {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubButton {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubButton {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A content entry of a marketing slot.
///
/// | Field | Limits |
/// |---|---|
/// | [`link_type`](Self::link_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct TopicItem {
    /// Image URL from the image upload API; 300×300, JPG or PNG.
    ///
    /// 内容图片url. Example: `https://oalipay-dl-django.alicdn.com/rest/1.0/image?fileIds=xxx&zoom=xxx`.
    pub img_url: Option<String>,
    /// Kind of target that the slot opens.
    ///
    /// 跳转类型. Defaults to `HTTP`. Example: `HTTP`.
    pub link_type: Option<record::Choice<TopicItemLinkType>>,
    /// Link opened by a tap on the content image.
    ///
    /// 跳转链接. Example: `https://www.alipay.com`.
    pub link_url: Option<String>,
    /// Explanation of the content.
    ///
    /// 内容说明. Example: `本周优惠`.
    pub sub_title: Option<String>,
    /// Title of the content.
    ///
    /// 内容标题. Example: `新品上市`.
    pub title: Option<String>,
}

impl TopicItem {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            img_url: None,
            link_type: None,
            link_url: None,
            sub_title: None,
            title: None,
        }
    }

    /// Sets [`img_url`](Self::img_url).
    #[inline]
    pub fn img_url(mut self, img_url: impl Into<String>) -> Self {
        self.img_url = Some(img_url.into());
        self
    }

    /// Sets [`link_type`](Self::link_type).
    #[inline]
    pub fn link_type(
        mut self,
        link_type: impl Into<record::Choice<TopicItemLinkType>>,
    ) -> Self {
        self.link_type = Some(link_type.into());
        self
    }

    /// Sets [`link_url`](Self::link_url).
    #[inline]
    pub fn link_url(mut self, link_url: impl Into<String>) -> Self {
        self.link_url = Some(link_url.into());
        self
    }

    /// Sets [`sub_title`](Self::sub_title).
    #[inline]
    pub fn sub_title(mut self, sub_title: impl Into<String>) -> Self {
        self.sub_title = Some(sub_title.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl record::Record for TopicItem {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TOPIC_ITEM
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.img_url),
            1 => Some(&self.link_type),
            2 => Some(&self.link_url),
            3 => Some(&self.sub_title),
            4 => Some(&self.title),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.img_url),
            1 => Some(&mut self.link_type),
            2 => Some(&mut self.link_url),
            3 => Some(&mut self.sub_title),
            4 => Some(&mut self.title),
            _ => None,
        }
    }
}

impl Default for TopicItem {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TopicItem {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TopicItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TopicItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `AdvertItemLinkType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AdvertItemLinkType {
    /// `HTTP`: Web page.
    Http,
    /// `APP`: Mini program.
    App,
}

impl record::Enumeration for AdvertItemLinkType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("HTTP", Self::Http),
        ("APP", Self::App),
    ];
}

impl std::fmt::Debug for AdvertItemLinkType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ButtonObjectActionType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ButtonObjectActionType {
    /// `out`: Sends an event (事件型菜单).
    Out,
    /// `link`: Opens a link (链接型菜单).
    Link,
    /// `tel`: Dials a number (点击拨打电话).
    Tel,
    /// `map`: Shows a map (点击查看地图).
    Map,
    /// `consumption`: Shows the user's payments to the account's administrator.
    Consumption,
}

impl record::Enumeration for ButtonObjectActionType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("out", Self::Out),
        ("link", Self::Link),
        ("tel", Self::Tel),
        ("map", Self::Map),
        ("consumption", Self::Consumption),
    ];
}

impl std::fmt::Debug for ButtonObjectActionType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SubButtonActionType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SubButtonActionType {
    /// `out`: Sends an event (事件型菜单).
    Out,
    /// `link`: Opens a link (链接型菜单).
    Link,
    /// `tel`: Dials a number (点击拨打电话).
    Tel,
    /// `map`: Shows a map (点击查看地图).
    Map,
    /// `consumption`: Shows the user's payments to the account's administrator.
    Consumption,
}

impl record::Enumeration for SubButtonActionType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("out", Self::Out),
        ("link", Self::Link),
        ("tel", Self::Tel),
        ("map", Self::Map),
        ("consumption", Self::Consumption),
    ];
}

impl std::fmt::Debug for SubButtonActionType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ComplexLabelRuleOperator`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ComplexLabelRuleOperator {
    /// `EQ`: Equal (等于).
    Eq,
    /// `NEQ`: Not equal (不等于).
    Neq,
    /// `LT`: Less than (小于).
    Lt,
    /// `GT`: Greater than (大于).
    Gt,
    /// `LTEQ`: Less than or equal (小于等于).
    Lteq,
    /// `GTEQ`: Greater than or equal (大于等于).
    Gteq,
    /// `LIKE`: Matches (匹配).
    Like,
    /// `BETWEEN`: Within a range (范围).
    Between,
    /// `IN`: In the list (包含).
    In,
    /// `NOTIN`: Not in the list (不包含).
    Notin,
}

impl record::Enumeration for ComplexLabelRuleOperator {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("EQ", Self::Eq),
        ("NEQ", Self::Neq),
        ("LT", Self::Lt),
        ("GT", Self::Gt),
        ("LTEQ", Self::Lteq),
        ("GTEQ", Self::Gteq),
        ("LIKE", Self::Like),
        ("BETWEEN", Self::Between),
        ("IN", Self::In),
        ("NOTIN", Self::Notin),
    ];
}

impl std::fmt::Debug for ComplexLabelRuleOperator {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExtensionAreaType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExtensionAreaType {
    /// `h5`: H5 page.
    H5,
}

impl record::Enumeration for ExtensionAreaType {
    const VALUES: &'static [(&'static str, Self)] = &[("h5", Self::H5)];
}

impl std::fmt::Debug for ExtensionAreaType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `LabelRuleOperator`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LabelRuleOperator {
    /// `EQ`: Equal (等于).
    Eq,
    /// `BETWEEN`: Within a range (范围).
    Between,
    /// `IN`: In the list (包含).
    In,
}

impl record::Enumeration for LabelRuleOperator {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("EQ", Self::Eq),
        ("BETWEEN", Self::Between),
        ("IN", Self::In),
    ];
}

impl std::fmt::Debug for LabelRuleOperator {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TopicItemLinkType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TopicItemLinkType {
    /// `HTTP`: Web page.
    Http,
    /// `APP`: Mini program.
    App,
}

impl record::Enumeration for TopicItemLinkType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("HTTP", Self::Http),
        ("APP", Self::App),
    ];
}

impl std::fmt::Debug for TopicItemLinkType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}
