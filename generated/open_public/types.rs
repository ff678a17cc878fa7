//! Types that several APIs of `open_public` share.
//!
//! Described in `spec/open_public/types.yaml`.

use crate::{record, schema};

pub(crate) static ADVERT_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvertItem",
    file: "spec/open_public/types.yaml",
    fields: &[
        schema::FieldDef::text("img_url", 5),
        schema::FieldDef::text("link_type", 6),
        schema::FieldDef::text("link_url", 7),
        schema::FieldDef::text("name", 8),
    ],
    rules: &[],
};

pub(crate) static BUTTON_OBJECT: schema::RecordDef<'static> = schema::RecordDef {
    name: "ButtonObject",
    file: "spec/open_public/types.yaml",
    fields: &[
        schema::FieldDef::text("action_param", 12),
        schema::FieldDef::text("action_type", 13),
        schema::FieldDef::text("icon", 14),
        schema::FieldDef::text("name", 15),
        schema::FieldDef::new(
            "sub_button",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUB_BUTTON),
                    limits: &[],
                },
            ),
            16,
        ),
    ],
    rules: &[],
};

pub(crate) static COMPLEX_LABEL_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ComplexLabelRule",
    file: "spec/open_public/types.yaml",
    fields: &[
        schema::FieldDef::text("label_id", 20),
        schema::FieldDef::text("label_value", 21),
        schema::FieldDef::text("operator", 22),
    ],
    rules: &[],
};

pub(crate) static ERROR_MATCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "ErrorMatcher",
    file: "spec/open_public/types.yaml",
    fields: &[
        schema::FieldDef::text("error_msg", 26),
        schema::FieldDef::new("matcher", schema::Kind::Record(&MATCHER), 27),
    ],
    rules: &[],
};

pub(crate) static EXTENSION_AREA: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtensionArea",
    file: "spec/open_public/types.yaml",
    fields: &[
        schema::FieldDef::text("goto_url", 31),
        schema::FieldDef::new("height", schema::Kind::Integer, 32),
        schema::FieldDef::text("name", 33),
        schema::FieldDef::text("type", 34),
        schema::FieldDef::text("url", 35),
    ],
    rules: &[],
};

pub(crate) static LABEL_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LabelRule",
    file: "spec/open_public/types.yaml",
    fields: &[
        schema::FieldDef::text("label_id", 39),
        schema::FieldDef::text("label_value", 40),
        schema::FieldDef::text("operator", 41),
    ],
    rules: &[],
};

pub(crate) static MATCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "Matcher",
    file: "spec/open_public/types.yaml",
    fields: &[
        schema::FieldDef::text("identity_card", 45),
        schema::FieldDef::text("mobile_no", 46),
        schema::FieldDef::text("open_id", 47),
        schema::FieldDef::text("user_id", 48),
    ],
    rules: &[],
};

pub(crate) static QUERY_LABEL_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QueryLabelRule",
    file: "spec/open_public/types.yaml",
    fields: &[
        schema::FieldDef::text("label_id", 52),
        schema::FieldDef::text("label_name", 53),
        schema::FieldDef::text("label_value", 54),
        schema::FieldDef::text("operator", 55),
    ],
    rules: &[],
};

pub(crate) static SUB_BUTTON: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubButton",
    file: "spec/open_public/types.yaml",
    fields: &[
        schema::FieldDef::text("action_param", 59),
        schema::FieldDef::text("action_type", 60),
        schema::FieldDef::text("icon", 61),
        schema::FieldDef::text("name", 62),
    ],
    rules: &[],
};

pub(crate) static TOPIC_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "TopicItem",
    file: "spec/open_public/types.yaml",
    fields: &[
        schema::FieldDef::text("img_url", 66),
        schema::FieldDef::text("link_type", 67),
        schema::FieldDef::text("link_url", 68),
        schema::FieldDef::text("sub_title", 69),
        schema::FieldDef::text("title", 70),
    ],
    rules: &[],
};

/// The platform's type `AdvertItem`.
///
/// Source: `spec/open_public/types.yaml:3`.
#[must_use]
#[non_exhaustive]
pub struct AdvertItem {
    /// On the wire `img_url`, a text. Source: `spec/open_public/types.yaml:5`.
    pub img_url: Option<String>,
    /// On the wire `link_type`, a text. Source: `spec/open_public/types.yaml:6`.
    pub link_type: Option<String>,
    /// On the wire `link_url`, a text. Source: `spec/open_public/types.yaml:7`.
    pub link_url: Option<String>,
    /// On the wire `name`, a text. Source: `spec/open_public/types.yaml:8`.
    pub name: Option<String>,
}

impl AdvertItem {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn link_type(mut self, link_type: impl Into<String>) -> Self {
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

/// The platform's type `ButtonObject`.
///
/// Source: `spec/open_public/types.yaml:10`.
#[must_use]
#[non_exhaustive]
pub struct ButtonObject {
    /// On the wire `action_param`, a text. Source: `spec/open_public/types.yaml:12`.
    pub action_param: Option<String>,
    /// On the wire `action_type`, a text. Source: `spec/open_public/types.yaml:13`.
    pub action_type: Option<String>,
    /// On the wire `icon`, a text. Source: `spec/open_public/types.yaml:14`.
    pub icon: Option<String>,
    /// On the wire `name`, a text. Source: `spec/open_public/types.yaml:15`.
    pub name: Option<String>,
    /// On the wire `sub_button`, a list; each element is a record of the kind `SubButton`. Source:
    /// `spec/open_public/types.yaml:16`.
    pub sub_button: Vec<SubButton>,
}

impl ButtonObject {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn action_type(mut self, action_type: impl Into<String>) -> Self {
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

/// The platform's type `ComplexLabelRule`.
///
/// Source: `spec/open_public/types.yaml:18`.
#[must_use]
#[non_exhaustive]
pub struct ComplexLabelRule {
    /// On the wire `label_id`, a text. Source: `spec/open_public/types.yaml:20`.
    pub label_id: Option<String>,
    /// On the wire `label_value`, a text. Source: `spec/open_public/types.yaml:21`.
    pub label_value: Option<String>,
    /// On the wire `operator`, a text. Source: `spec/open_public/types.yaml:22`.
    pub operator: Option<String>,
}

impl ComplexLabelRule {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn operator(mut self, operator: impl Into<String>) -> Self {
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

/// The platform's type `ErrorMatcher`.
///
/// Source: `spec/open_public/types.yaml:24`.
#[must_use]
#[non_exhaustive]
pub struct ErrorMatcher {
    /// On the wire `error_msg`, a text. Source: `spec/open_public/types.yaml:26`.
    pub error_msg: Option<String>,
    /// On the wire `matcher`, a record of the kind `Matcher`. Source: `spec/open_public/types.yaml:27`.
    pub matcher: Option<Matcher>,
}

impl ErrorMatcher {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `ExtensionArea`.
///
/// Source: `spec/open_public/types.yaml:29`.
#[must_use]
#[non_exhaustive]
pub struct ExtensionArea {
    /// On the wire `goto_url`, a text. Source: `spec/open_public/types.yaml:31`.
    pub goto_url: Option<String>,
    /// On the wire `height`, a whole number. Source: `spec/open_public/types.yaml:32`.
    pub height: Option<i64>,
    /// On the wire `name`, a text. Source: `spec/open_public/types.yaml:33`.
    pub name: Option<String>,
    /// On the wire `type`, a text. Source: `spec/open_public/types.yaml:34`.
    pub r#type: Option<String>,
    /// On the wire `url`, a text. Source: `spec/open_public/types.yaml:35`.
    pub url: Option<String>,
}

impl ExtensionArea {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
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

/// The platform's type `LabelRule`.
///
/// Source: `spec/open_public/types.yaml:37`.
#[must_use]
#[non_exhaustive]
pub struct LabelRule {
    /// On the wire `label_id`, a text. Source: `spec/open_public/types.yaml:39`.
    pub label_id: Option<String>,
    /// On the wire `label_value`, a text. Source: `spec/open_public/types.yaml:40`.
    pub label_value: Option<String>,
    /// On the wire `operator`, a text. Source: `spec/open_public/types.yaml:41`.
    pub operator: Option<String>,
}

impl LabelRule {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn operator(mut self, operator: impl Into<String>) -> Self {
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

/// The platform's type `Matcher`.
///
/// Source: `spec/open_public/types.yaml:43`.
#[must_use]
#[non_exhaustive]
pub struct Matcher {
    /// On the wire `identity_card`, a text. Source: `spec/open_public/types.yaml:45`.
    pub identity_card: Option<String>,
    /// On the wire `mobile_no`, a text. Source: `spec/open_public/types.yaml:46`.
    pub mobile_no: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/open_public/types.yaml:47`.
    pub open_id: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/open_public/types.yaml:48`.
    pub user_id: Option<String>,
}

impl Matcher {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `QueryLabelRule`.
///
/// Source: `spec/open_public/types.yaml:50`.
#[must_use]
#[non_exhaustive]
pub struct QueryLabelRule {
    /// On the wire `label_id`, a text. Source: `spec/open_public/types.yaml:52`.
    pub label_id: Option<String>,
    /// On the wire `label_name`, a text. Source: `spec/open_public/types.yaml:53`.
    pub label_name: Option<String>,
    /// On the wire `label_value`, a text. Source: `spec/open_public/types.yaml:54`.
    pub label_value: Option<String>,
    /// On the wire `operator`, a text. Source: `spec/open_public/types.yaml:55`.
    pub operator: Option<String>,
}

impl QueryLabelRule {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `SubButton`.
///
/// Source: `spec/open_public/types.yaml:57`.
#[must_use]
#[non_exhaustive]
pub struct SubButton {
    /// On the wire `action_param`, a text. Source: `spec/open_public/types.yaml:59`.
    pub action_param: Option<String>,
    /// On the wire `action_type`, a text. Source: `spec/open_public/types.yaml:60`.
    pub action_type: Option<String>,
    /// On the wire `icon`, a text. Source: `spec/open_public/types.yaml:61`.
    pub icon: Option<String>,
    /// On the wire `name`, a text. Source: `spec/open_public/types.yaml:62`.
    pub name: Option<String>,
}

impl SubButton {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn action_type(mut self, action_type: impl Into<String>) -> Self {
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

/// The platform's type `TopicItem`.
///
/// Source: `spec/open_public/types.yaml:64`.
#[must_use]
#[non_exhaustive]
pub struct TopicItem {
    /// On the wire `img_url`, a text. Source: `spec/open_public/types.yaml:66`.
    pub img_url: Option<String>,
    /// On the wire `link_type`, a text. Source: `spec/open_public/types.yaml:67`.
    pub link_type: Option<String>,
    /// On the wire `link_url`, a text. Source: `spec/open_public/types.yaml:68`.
    pub link_url: Option<String>,
    /// On the wire `sub_title`, a text. Source: `spec/open_public/types.yaml:69`.
    pub sub_title: Option<String>,
    /// On the wire `title`, a text. Source: `spec/open_public/types.yaml:70`.
    pub title: Option<String>,
}

impl TopicItem {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn link_type(mut self, link_type: impl Into<String>) -> Self {
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
